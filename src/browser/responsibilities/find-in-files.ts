import { say } from '../page/say.ts';
import { readAddress, readForm, writeAddress, type Choice } from './choice.ts';
import { drawNearby } from './draw-nearby.ts';
import { drawFound } from './draw-found.ts';
import { filesOf } from './files.ts';
import { inTurn } from './in-turn.ts';
import { askedRows, nearby } from './nearby.ts';
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
	const everything = status.textContent;
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
		if (!isNarrowed) {
			document.querySelector<HTMLElement>('.nearby')!.hidden = true;
			return tell(everything, false);
		}
		form.setAttribute('aria-busy', 'true');
		const loaded = await files(choice.team).catch(() => undefined);
		if (mine !== times) return;
		if (!loaded) return tell(say(sentences.unloaded), false);
		const { rows, roles } = loaded;
		const words = plainText(choice.q).split(/\s+/);
		const tablesOf = ({ team }: Choice) => ({ team: team === '' ? whole : 0, whole });
		const whole = choice.team === '' ? 0 : 1;
		const said = askedRows(rows, choice, tablesOf(choice));
		const meant = said.rows.length > 0 || choice.q === '' ? undefined : await meantIn(choice.q);
		if (mine !== times) return;
		const those = meant
			? askedRows(
					rows.filter(({ href }) => meant.has(href)),
					{ ...choice, q: '' },
					tablesOf(choice),
				)
			: said;
		drawNearby(form, those, nearby(rows, choice, tablesOf));
		const asked = those.rows;
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
