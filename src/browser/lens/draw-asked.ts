import { inSentence, list } from '../../handbook/language/words.ts';
import { drawSaid } from '../levels/draw-said.ts';
import { stepInWords } from '../levels/in-words.ts';
import type { LevelData, Said } from '../levels/ladder.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { differ, isOneStep, type AskedLine, type AskedOnAxis } from './asked-of.ts';
import { sentences } from './sentences.ts';

type Levels = readonly (LevelData<Said> | undefined)[];

/** Up to how many sentences that differ are all shown at once; of more, an axis is opened by whoever wants it. */
const MOST = 60;

/** What levels ask, axis by axis: side by side what not all do, folded below it what all do. */
export function drawAsked(levels: Levels, axes: readonly AskedOnAxis<Said>[]): HTMLElement[] {
	const heads = element('div', { class: 'lens-heads' }, ...levels.map(drawHead));
	const isLong = axes.reduce((sum, { apart }) => sum + apart.length, 0) > MOST;
	const parts = axes.flatMap((axis, index) => {
		const begins = axis.group !== undefined && axis.group !== axes[index - 1]?.group;
		return [
			...(begins ? [element('h3', { class: 'lens-group' }, axis.group!)] : []),
			drawAxis(axis, levels, axis.group === undefined ? 'h3' : 'h4', differ(axis) && (!isLong || index === 0)),
		];
	});
	return [heads, ...parts];
}

/** The name of a level over its column; nothing over that of a role without one. */
function drawHead(level: Levels[number]): HTMLElement {
	if (!level) return element('p');
	const { title, place, role, href, colour } = level;
	const where = role === title ? place : `${role}, ${place}`;
	return element('p', { 'data-track': String(colour) }, element('a', { href }, title), ' ', element('span', {}, where));
}

function drawAxis(axis: AskedOnAxis<Said>, levels: Levels, heading: 'h3' | 'h4', isOpen: boolean): HTMLElement {
	const { title, of, steps, apart, all } = axis;
	const isSame = isOneStep(steps.filter((_, place) => levels[place]));
	const cells = levels.map((level, place) => {
		const step = steps[place];
		const lines = apart.filter((line) => line.of.includes(place));
		return element(
			'div',
			{
				class: 'lens-cell',
				role: 'group',
				'aria-label': level?.name,
				'data-label': level && shortName(level),
				'data-track': level && String(level.colour),
			},
			...(step === undefined ? [] : [element('p', { class: 'lens-step' }, stepInWords(step, of, say))]),
			...(lines.length === 0 ? [] : [element('ul', {}, ...lines.map((line) => drawLine(line, place, levels)))]),
		);
	});
	const count = say(levels.length === 2 ? sentences.ofOne : sentences.apart, { count: apart.length });
	const summary = element(
		'summary',
		{},
		element(heading, {}, title),
		...(apart.length > 0 ? [' ', element('span', { class: 'count' }, count)] : []),
	);
	const ofAll = say(levels.length === 2 ? sentences.askedOfBoth : sentences.askedOfAll, { count: all.length });
	return element(
		'details',
		{ class: 'lens-axis', open: isOpen },
		summary,
		...(isSame && apart.length === 0
			? [element('p', { class: 'lens-step' }, stepInWords(steps.find(Boolean)!, of, say))]
			: [element('div', { class: 'lens-row' }, ...cells)]),
		...(all.length === 0
			? []
			: [
					element(
						'details',
						{ class: 'lens-folded' },
						element('summary', {}, ofAll),
						element('ul', { class: 'lens-columns' }, ...all.map((line) => drawLine(line, undefined, levels))),
					),
				]),
	);
}

/** What tells a level from those beside it: its title, or its role where that is no more than a place. */
const shortName = ({ title, place, role }: LevelData<Said>): string => (title === place ? role : title);

/** A sentence; of which others it is asked too, where it stands under one of them. */
function drawLine(
	{ text, flavour, of, welcome }: AskedLine<Said>,
	place: number | undefined,
	levels: Levels,
): HTMLElement {
	const others = place === undefined ? [] : of.filter((other) => other !== place);
	const isWelcome = place === undefined ? welcome.length === of.length : welcome.includes(place);
	const notes = [
		...(isWelcome ? [say(sentences.welcome)] : []),
		...(others.length > 0
			? [say(sentences.also, { levels: list(others.map((other) => inSentence(shortName(levels[other]!)))) })]
			: []),
	];
	return element(
		'li',
		{},
		...(flavour === undefined ? [] : [element('strong', {}, flavour), ' ']),
		...drawSaid(text),
		...notes.flatMap((note) => [' ', element('em', {}, note)]),
	);
}
