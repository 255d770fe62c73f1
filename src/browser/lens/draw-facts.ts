import { drawSaid, wordsOf } from '../levels/draw-said.ts';
import type { Fact, Said } from '../levels/ladder.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { SeenRole } from './seen.ts';
import { sentences } from './sentences.ts';

/** What roles say under one label, side by side. */
interface Row {
	label: string;
	cells: readonly (Fact<Said> | undefined)[];
}

/** The facts of some roles: equal labels in one row, in the order in which they first come. */
function factRows(all: readonly (readonly Fact<Said>[])[]): Row[] {
	const labels = new Set(all.flat().map(({ label }) => label));
	return [...labels].map((label) => ({ label, cells: all.map((facts) => facts.find((fact) => fact.label === label)) }));
}

/** What changes beside the responsibilities: the time that goes into code, and what is said of each role. */
export function drawFacts(roles: readonly SeenRole[]): HTMLElement[] {
	const rows = factRows(roles.map(({ file }) => file.facts)).filter(isNoSame);
	const more = factRows(roles.map(({ file }) => file.more)).filter(isNoSame);
	const isCoding = roles.some(({ file }) => file.coding);
	return [
		...(isCoding ? [drawCoding(roles)] : []),
		...rows.map((row) => drawRow(row, roles)),
		...(more.length === 0
			? []
			: [
					element(
						'details',
						{ class: 'lens-folded' },
						element(
							'summary',
							{},
							say(sentences.moreFacts),
							' ',
							element('span', { class: 'count' }, String(more.length)),
						),
						...more.map((row) => drawRow(row, roles)),
					),
				]),
	];
}

const textOf = (fact: Fact<Said> | undefined) => [fact?.value ?? '', ...(fact?.texts ?? []).map(wordsOf)].join('\n');
const isNoSame = ({ cells }: Row) => new Set(cells.map(textOf)).size > 1;

function drawRow({ label, cells }: Row, roles: readonly SeenRole[]): HTMLElement {
	return drawCells(
		label,
		roles,
		cells.map((fact) => {
			const texts = fact?.texts ?? [];
			return [
				...(fact?.value === undefined ? [] : [element('p', {}, fact.value)]),
				...(fact?.isList === true
					? [element('ul', {}, ...texts.map((text) => element('li', {}, ...drawSaid(text))))]
					: texts.map((text) => element('p', {}, ...drawSaid(text)))),
			];
		}),
	);
}

/** The shares of all on one scale, each as far as it goes. */
function drawCoding(roles: readonly SeenRole[]): HTMLElement {
	return drawCells(
		say(sentences.coding),
		roles,
		roles.map(({ file: { coding } }) => {
			if (!coding) return [];
			const bar = element('span', { class: 'lens-bar', 'aria-hidden': 'true' }, element('span'));
			const part = bar.firstElementChild as HTMLElement;
			part.style.marginInlineStart = `${coding.from}%`;
			part.style.inlineSize = `${Math.max(1, coding.to - coding.from)}%`;
			return [element('p', { class: 'lens-range' }, say(sentences.range, coding)), bar];
		}),
	);
}

function drawCells(label: string, roles: readonly SeenRole[], cells: readonly Node[][]): HTMLElement {
	return element(
		'div',
		{ class: 'lens-row', role: 'group', 'aria-label': label },
		element('p', { class: 'lens-label' }, label),
		...cells.map((content, place) => {
			const { title, colour } = roles[place]!;
			return element(
				'div',
				{ class: 'lens-cell', 'data-label': content.length > 0 && title, 'data-track': colour },
				...content,
			);
		}),
	);
}
