import { drawRadar } from '../charts/draw-radar.ts';
import { canBeRead } from '../charts/radar.ts';
import type { AskedOfRole } from '../growing/asked.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Counts, OnOneAxis, Standing } from './standing.ts';

/** How somebody stands to a level in a sentence or two. */
export function standingInWords({ answered, all, counts, next }: Standing): string {
	const ofNext = next.short + next.meets + next.beyond + next.open;
	if (answered === 0 && next.open === ofNext) return say(sentences.unanswered);
	const told = say(sentences.told, { answered, all, ...pick(counts) });
	if (next.open === ofNext) return told;
	return `${told} ${say(sentences.toldNext, { count: next.meets + next.beyond, all: ofNext })}`;
}

/** Draws how somebody stands to a level, axis by axis, and the shape of it where all axes are rated. */
export function drawStanding(ladder: AskedOfRole, at: number, standing: Standing, who: string): Node[] {
	return [...drawShape(ladder, at, standing, who), drawTable(standing)];
}

function drawShape(ladder: AskedOfRole, at: number, { axes }: Standing, who: string): Node[] {
	const names = axes.map(({ axis }) => axis.title);
	const values = (of: keyof OnOneAxis['steps']) => {
		const steps = axes.map(({ steps: its }) => its[of]);
		return steps.every((step) => step !== undefined) ? steps : undefined;
	};
	const [theirs, asked, next] = [values('theirs'), values('asked'), values('next')];
	if (!asked || !canBeRead(names)) return [];
	const { colour } = ladder.role;
	const label = (level: number) => ladder.levels[level]!.title;
	const shapes = [
		...(theirs ? [{ label: who, values: theirs, colour }] : []),
		{ label: label(at), values: asked, colour: 0 },
		...(next ? [{ label: label(at + 1), values: next, colour: 0 }] : []),
	];
	// The first shape is drawn full: that is theirs, be it that it is not there yet.
	const chart = drawRadar(
		shapes.map((shape) => `${shape.label}: ${shape.values.join(', ')}.`).join(' '),
		names,
		ladder.most,
		shapes,
	);
	if (!theirs) chart.classList.add('without-theirs');
	return theirs ? [chart] : [chart, element('p', { class: 'hint' }, say(sentences.shapeLater))];
}

function drawTable({ axes }: Standing): HTMLElement {
	const isRated = axes.some(({ steps }) => steps.asked !== undefined);
	const hasNext = axes.some(({ steps }) => steps.next !== undefined);
	const hasLines = axes.some(({ counts }) => sum(counts) > 0);
	const heads = [
		sentences.axis,
		...(isRated ? [sentences.theirStep, sentences.askedStep] : []),
		...(hasNext ? [sentences.nextStep] : []),
		...(hasLines ? [sentences.lines] : []),
	];
	const step = (number: number | undefined) =>
		element('td', { class: 'step' }, String(number ?? say(sentences.noStep)));
	const row = ({ axis, steps, counts }: OnOneAxis) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, axis.title),
			...(isRated ? [step(steps.theirs), step(steps.asked)] : []),
			...(hasNext ? [step(steps.next)] : []),
			...(hasLines ? [element('td', {}, ...drawCounts(counts))] : []),
		);
	return element(
		'div',
		{ class: 'scroll' },
		element(
			'table',
			{ class: 'standing-table' },
			element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, say(head))))),
			element('tbody', {}, ...axes.map(row)),
		),
	);
}

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
