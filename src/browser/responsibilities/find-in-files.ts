import { say } from '../page/say.ts';
import { isAsked, readAddress, readForm, writeAddress } from './choice.ts';
import { drawFound } from './draw-found.ts';
import { filesOf } from './files.ts';
import { inTurn } from './in-turn.ts';
import { plainText } from './rows.ts';
import { sentences } from './sentences.ts';

/**
 * Makes the list of areas answer to its form: what is asked for is found in a file, which is loaded as soon as
 * somebody turns to the form, and shown in the place of the areas.
 */
export function findInFiles(form: HTMLFormElement): void {
	const areas = document.querySelector<HTMLElement>('.all-areas')!;
	const found = document.querySelector<HTMLElement>('.found')!;
	const inTeam = document.querySelector<HTMLElement>('.in-team')!;
	const status = form.querySelector('[role=status]')!;
	const clear = form.querySelector<HTMLButtonElement>('button[type=reset]')!;
	const team = form.elements.namedItem('team');
	const { all = '', ofTeam = '', pageOfTeam = '' } = form.dataset;
	const files = filesOf(all, (id) => ofTeam.replace('*', id));
	const draw = inTurn(found.querySelector('tbody')!, found.querySelector('button')!);
	const whole = status.textContent;
	let timer = 0;
	/** How often something was asked for: what is loaded for an earlier choice comes too late. */
	let times = 0;
	let isFound = true;

	/** Shows what was found, or the areas again. */
	function tell(text: string, isInPlace: boolean): void {
		form.removeAttribute('aria-busy');
		areas.hidden = isInPlace;
		found.hidden = !isInPlace;
		status.textContent = text;
	}

	function showTeam(id: string): void {
		inTeam.hidden = id === '';
		const link = inTeam.querySelector('a')!;
		link.href = pageOfTeam.replace('*', id);
		link.textContent = team instanceof HTMLSelectElement ? (team.selectedOptions[0]?.text ?? id) : id;
	}

	async function show(): Promise<void> {
		const choice = readForm(form);
		const mine = ++times;
		const isNarrowed = Object.values(choice).some((value) => value !== '');
		clear.disabled = !isNarrowed;
		writeAddress(choice);
		showTeam(choice.team);
		if (!isNarrowed) return tell(whole, false);
		form.setAttribute('aria-busy', 'true');
		const loaded = await files(choice.team).catch(() => undefined);
		if (mine !== times) return;
		if (!loaded) return tell(say(sentences.unloaded), false);
		const { rows, roles } = loaded;
		const words = plainText(choice.q).split(/\s+/);
		const said = rows.filter((row) => isAsked(row, choice, 0));
		const meant = said.length > 0 || choice.q === '' ? undefined : await meantIn(choice.q);
		if (mine !== times) return;
		const asked = meant ? rows.filter((row) => meant.has(row.href) && isAsked(row, { ...choice, q: '' }, 0)) : said;
		isFound = asked.length > 0 || choice.q === '';
		draw(
			asked.map((row) => () => {
				const byAlias = !meant && !words.every((word) => row.words.includes(word));
				return drawFound(row, roles, choice.team !== '', byAlias);
			}),
		);
		const sentence = !isFound ? sentences.handOver : meant ? sentences.meant : sentences.found;
		tell(say(sentence, { count: asked.length, all: rows.length }), true);
		found.hidden = asked.length === 0;
	}

	form.addEventListener('focusin', () => void files('').catch(() => undefined), { once: true });
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

/** What the search takes a query for, whose words no row says. */
const meantIn = async (query: string) => (await import('./meant.ts')).meantBy(query);
