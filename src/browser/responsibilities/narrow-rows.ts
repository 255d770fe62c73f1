import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import { readAddress, readForm, writeAddress, type Choice } from './choice.ts';
import { drawAlias, drawAnswers, drawRoles } from './draw.ts';
import { drawNearby } from './draw-nearby.ts';
import { askedRows, nearby, type Asked } from './nearby.ts';
import { plainText, readRows, type Row } from './rows.ts';

/** Makes the rows of the list of responsibilities answer to its form, and the form to the address. */
export function narrowRows(form: HTMLFormElement): void {
	const list = document.querySelector<HTMLElement>('.by-area')!;
	/** What each role holds. */
	const view = document.querySelector<HTMLElement>('.by-role')!;
	const options = (name: string) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLSelectElement ? [...field.options].slice(1) : [];
	};
	const names = new Map(options('role').map(({ value, text }) => [value, text]));
	const nameOf = (role: string) => names.get(role) ?? role;
	const roles = [...names.keys()];
	const template = (name: string) => form.querySelector<HTMLTemplateElement>(`template.${name}`)!.content.children;
	const chipOf = (role: string) => template('chips')[roles.indexOf(role)]!.cloneNode(true);
	const teams = options('team').map(({ value }) => value);
	const rows = readRows(list, roles);
	const areas = [...list.querySelectorAll<HTMLElement>('.of-area')];
	const plain = rows.map(({ who }) => [...who.childNodes]);
	const status = form.querySelector('[role=status]')!;
	const clear = form.querySelector<HTMLButtonElement>('button[type=reset]')!;
	const inTeam = document.querySelector<HTMLElement>('.in-team')!;
	let shown = 0;
	let timer = 0;
	/** How often something was asked for: what the search says to an earlier query comes too late. */
	let times = 0;
	let isFound = true;

	function showTeam(shape: number): void {
		if (shape === shown) return;
		shown = shape;
		for (const [index, { who, held }] of rows.entries()) {
			if (shape === 0) who.replaceChildren(...plain[index]!);
			else drawAnswers(who, held[shape]!, nameOf, chipOf);
		}
		inTeam.hidden = shape === 0;
		drawRoles(view, rows, shape, nameOf);
		if (shape > 0) inTeam.querySelector('a')!.replaceWith(template('teams')[shape - 1]!.cloneNode(true));
	}

	const tablesOf = ({ team }: Choice) => ({ team: teams.indexOf(team) + 1, whole: 0 });

	async function show(): Promise<void> {
		const choice = readForm(form);
		const mine = ++times;
		const shape = teams.indexOf(choice.team) + 1;
		const isNarrowed = Object.values(choice).some((value) => value !== '');
		showTeam(shape);
		const said = askedRows(rows, choice, tablesOf(choice));
		writeAddress(choice);
		clear.disabled = !isNarrowed;
		showFound(said, choice);
		isFound = said.rows.length > 0 || choice.q === '';
		if (isFound) return drawNearby(form, said, said.rows.length > 0 ? [] : nearby(rows, choice, tablesOf));
		// No row says it in these words: the search knows others.
		const { meantBy } = await import('./meant.ts');
		const meant = await meantBy(choice.q);
		if (mine !== times) return;
		const meantRows = rows.filter(({ href }) => meant.has(href));
		const others = askedRows(meantRows, { ...choice, q: '' }, tablesOf(choice));
		const count = others.rows.length;
		isFound = count > 0;
		showFound(others, { ...choice, q: '' });
		drawNearby(form, others, isFound ? [] : nearby(rows, choice, tablesOf));
		status.textContent = isFound ? say(sentences.meant, { count, all: rows.length }) : say(sentences.handOver);
	}

	function showFound(asked: Asked<Row>, choice: Choice): void {
		const found = new Set(asked.rows.map(({ id }) => id));
		const words = plainText(choice.q).split(/\s+/);
		for (const row of rows) {
			row.element.hidden = !found.has(row.id);
			drawAlias(row, !words.every((word) => row.words.includes(word)));
		}
		for (const area of areas) area.hidden = !area.querySelector('tr[data-held]:not([hidden])');
		for (const line of view.querySelectorAll<HTMLElement>('[data-of]')) line.hidden = !found.has(line.dataset.of!);
		for (const group of view.querySelectorAll<HTMLElement>('.held > div'))
			group.hidden = !group.querySelector('li:not([hidden])');
		for (const section of view.querySelectorAll<HTMLElement>('.role')) {
			const isOther = choice.role !== '' && !asked.isAbsent && choice.role !== section.dataset.role;
			section.hidden = isOther || !section.querySelector('.held li:not([hidden])');
		}
		status.textContent = say(sentences.shown, { count: found.size, all: rows.length });
	}

	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void show(), 120);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (!isFound) void import('./meant.ts').then(({ handOver }) => handOver(readForm(form).q));
	});
	// The fields are cleared only after this event.
	form.addEventListener('reset', () => window.setTimeout(() => void show()));
	readAddress(form);
	void show();
}
