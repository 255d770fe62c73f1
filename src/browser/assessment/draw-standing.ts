import { drawSteps } from '../charts/draw-steps.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Counts, OnOneAxis, Standing } from './standing.ts';

/** How somebody stands to a level in a sentence or two. */
export function standingInWords({ answered, all, counts, next }: Standing): string {
	const ofNext = next.short + next.meets + next.beyond + next.open;
	if (answered === 0 && next.open === ofNext) return say(sentences.unanswered);
	const lines = say(sentences.told, { answered, all, ...pick(counts) });
	// What is answered is lines and steps: as they are told, they add up.
	const steps = answered - (counts.short + counts.meets + counts.beyond);
	const told = all > sum(counts) ? say(sentences.toldSteps, { told: lines, steps }) : lines;
	if (next.open === ofNext) return told;
	return `${told} ${say(sentences.toldNext, { count: next.meets + next.beyond, all: ofNext })}`;
}

/** Draws how somebody stands to a level: a row for each axis, with the steps by name and what is met of its lines. */
export function drawStanding({ axes }: Standing, colour: number): HTMLElement {
	const isRated = axes.some(({ steps }) => steps.asked !== undefined);
	const hasNext = axes.some(({ steps }) => steps.next !== undefined);
	const hasLines = axes.some(({ counts }) => sum(counts) > 0);
	const heads = [
		element('th', { scope: 'col', role: 'columnheader' }, say(sentences.axis)),
		...(isRated ? [head('theirs', sentences.theirStep), head('asked', sentences.askedStep)] : []),
		...(hasNext ? [head('next', sentences.nextStep)] : []),
		...(hasLines ? [element('th', { scope: 'col', role: 'columnheader' }, say(sentences.lines))] : []),
	];
	const row = ({ axis, steps, counts }: OnOneAxis) => {
		const named = (mark: string, step: number | undefined) =>
			element(
				'td',
				{ class: `mark is-${mark}` },
				(step !== undefined && axis.steps[step - 1]?.name) || String(step ?? say(sentences.noStep)),
			);
		const { theirs, asked, next } = steps;
		const line = asked === undefined ? [] : [drawSteps(axis.steps.length, { theirs, asked, next })];
		return element(
			'tr',
			{ role: 'row' },
			element('th', { scope: 'row', role: 'rowheader' }, axis.title, ...line),
			...(isRated ? [named('theirs', theirs), named('asked', asked)] : []),
			...(hasNext ? [named('next', next)] : []),
			...(hasLines ? [element('td', { role: 'cell' }, ...drawCounts(counts))] : []),
		);
	};
	return element(
		'div',
		{ class: 'scroll', 'data-track': String(colour) },
		element(
			'table',
			{ class: 'standing-table', role: 'table' },
			element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
			element('tbody', { role: 'rowgroup' }, ...axes.map(row)),
		),
	);
}

/** The head of a column of steps, with the mark that they have in the drawing. */
const head = (mark: string, text: string) =>
	element('th', { scope: 'col', role: 'columnheader', class: `mark is-${mark}` }, say(text));

/** How many lines of an axis are met, as squares and in words: each answer has a square of its own look. */
function drawCounts(counts: Counts): Node[] {
	const all = sum(counts);
	if (all === 0) return [document.createTextNode(say(sentences.noStep))];
	const squares = (['beyond', 'meets', 'short', 'open'] as const).flatMap((answer) =>
		Array.from({ length: Math.min(counts[answer], 12) }, () => element('span', { class: `is-${answer}` })),
	);
	return [
		element('span', { class: 'squares', 'aria-hidden': 'true' }, ...squares),
		element('span', {}, say(sentences.linesOf, { met: counts.meets + counts.beyond, all })),
		...(counts.short > 0
			? [element('span', { class: 'short' }, say(sentences.shortfall, { count: counts.short }))]
			: []),
	];
}

const sum = ({ short, meets, beyond, open }: Counts) => short + meets + beyond + open;

const pick = ({ short, meets, beyond }: Counts) => ({ short, meets, beyond });
