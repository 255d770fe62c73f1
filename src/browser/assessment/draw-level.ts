import { drawProof } from '../growing/draw-proof.ts';
import { drawChoices, drawMarkable, drawScale, lineHead, sideOf } from '../growing/draw-lines.ts';
import type { AskedLine, AskedOfRole } from '../growing/asked.ts';
import { stepKey, type OnAxis } from '../growing/lines.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { ANSWERS } from './answers.ts';
import { answerName } from './in-words.ts';
import type { OfLevel } from './of-level.ts';
import { sentences } from './sentences.ts';

/** Draws all that can be answered at a level, with what the next one asks beyond. */
export function drawLevel(ladder: AskedOfRole, at: number, { rated, fresh, still, next }: OfLevel): Node[] {
	const nameOf = (level: number) => ladder.levels[level]!.title;
	return [
		...(rated.length > 0
			? [section('steps', say(sentences.steps), ...rated.map((part) => drawStep(part, next?.at)))]
			: []),
		...(fresh.length > 0 ? [section('fresh', say(sentences.isNew, { level: nameOf(at) }), ...drawAxes(fresh))] : []),
		...(still.length > 0 ? [drawStill(still)] : []),
		...(next ? [drawNext(nameOf(next.at), next.fresh)] : []),
		...(next === undefined && at < ladder.rungs ? [element('p', { class: 'hint' }, say(sentences.top))] : []),
	];
}

const section = (name: string, title: string, ...content: Node[]) =>
	element('section', { class: `asked ${name}` }, element('h2', {}, title), ...content);

const drawNext = (name: string, fresh: readonly OnAxis[]) =>
	section(
		'next',
		say(sentences.next, { level: name }),
		element('p', { class: 'hint' }, say(sentences.nextHint)),
		...drawAxes(fresh),
	);

/** What lower levels asked is long, and folded. */
function drawStill(still: readonly OnAxis[]): HTMLElement {
	const count = still.reduce((sum, { lines }) => sum + lines.length, 0);
	return element(
		'details',
		{ class: 'asked still' },
		element('summary', {}, say(sentences.still, { count })),
		...drawAxes(still),
	);
}

const drawAxes = (parts: readonly OnAxis[]): HTMLElement[] =>
	parts.map(({ axis, lines }) =>
		element(
			'section',
			{ class: 'on-axis' },
			element('h3', {}, element('a', { href: axis.href }, axis.title)),
			...lines.map(drawLine),
		),
	);

const drawLine = (line: AskedLine): HTMLElement =>
	drawMarkable(
		line.key,
		lineHead(line),
		drawChoices(
			'answer',
			say(sentences.answerOf),
			ANSWERS.map((value) => ({
				value,
				name: answerName(value),
				...(value === 'short' ? sideOf(line.below) : value === 'beyond' ? sideOf(line.above) : {}),
			})),
		),
		drawProof({}),
	);

function drawStep({ axis, step }: OnAxis & { step: number }, next: number | undefined): HTMLElement {
	const isNext = (rating: number) =>
		next !== undefined && axis.ratings.findLast(({ from, to }) => from <= next && next < to)?.rating === rating;
	const hintOf = (rating: number) =>
		rating === step ? { says: say(sentences.stepAsked) } : isNext(rating) ? { says: say(sentences.stepNext) } : {};
	return drawMarkable(
		stepKey(axis),
		[element('a', { href: axis.href }, axis.title)],
		drawChoices(
			'step',
			say(sentences.stepQuestion),
			axis.steps.map(({ name }, at) => ({ value: String(at + 1), name: `${at + 1} ${name}`, ...hintOf(at + 1) })),
		),
		...drawScale(axis),
		drawProof({}),
	);
}
