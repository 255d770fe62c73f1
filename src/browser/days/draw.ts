import { clock as timeOf, duration } from '../../handbook/language/clock.ts';
import { drawSaid } from '../levels/draw-said.ts';
import { element } from '../page/element.ts';
import { say, sayWith } from '../page/say.ts';
import { untold, type Clock, type PlacedScene } from './clock-rows.ts';
import type { DayData, WorkData } from './day-data.ts';
import { sentences } from './sentences.ts';

/** How high a minute is where a scene does not need more room, in pixels. */
const MINUTE = 1.1;

/** Draws days down one clock, a column each: what happens at the same time stands at the same height. */
export function drawClock(days: readonly DayData[], { rows, days: placed }: Clock): HTMLElement {
	const drawn = element('div', { class: 'clock' });
	drawn.style.gridTemplateRows = ['auto', ...rows.map(({ minutes }) => `minmax(${minutes * MINUTE}px, auto)`)].join(
		' ',
	);
	const hours = rows.flatMap(({ hour }, row) => {
		if (hour === undefined) return [];
		const line = element('p', { class: 'hour', 'aria-hidden': 'true' }, element('span', {}, timeOf(hour)));
		return [at(line, row + 1, row + 2)];
	});
	drawn.append(...hours, ...days.map((day, column) => drawDay(day, placed[column]!, column)));
	return drawn;
}

/** Puts something between two lines of the clock, whose first is below the heads. */
function at<Drawn extends HTMLElement>(drawn: Drawn, from: number, to: number): Drawn {
	drawn.style.gridRow = `${from + 1} / ${to + 1}`;
	return drawn;
}

function drawDay({ title, href, role, colour }: DayData, placed: readonly PlacedScene[], column: number): HTMLElement {
	const head = element('h3', {}, element('a', { href }, title), ' ', element('span', {}, role));
	const gaps = untold(placed).map(({ from, to }) =>
		at(element('li', { class: 'gap', 'aria-hidden': 'true' }), from, to),
	);
	return element(
		'section',
		{ class: 'day', 'data-track': String(colour), 'data-column': String(column + 1) },
		head,
		element('ol', {}, ...placed.map((one) => at(drawScene(one), one.from, one.to)), ...gaps),
	);
}

function drawScene({ scene }: PlacedScene): HTMLElement {
	const { start, minutes, title, text, href, own, helping } = scene;
	const summary = element(
		'summary',
		{},
		element('span', { class: 'when' }, element('time', {}, timeOf(start)), ' ', element('span', {}, duration(minutes))),
		' ',
		element('strong', {}, title),
		' ',
		element('span', { class: 'sr-only' }, kindInWords(own.length > 0, helping.length > 0)),
	);
	return element(
		'li',
		{ class: 'scene', 'data-own': own.length > 0, 'data-helping': helping.length > 0 },
		element(
			'details',
			{},
			summary,
			element('p', {}, ...drawSaid(text)),
			...drawWork(sentences.shows, own),
			...drawWork(sentences.helps, helping),
			element('p', { class: 'to-scene' }, element('a', { href }, say(sentences.inItsDay))),
		),
	);
}

function kindInWords(isOwn: boolean, isHelping: boolean): string {
	if (isOwn && isHelping) return say(sentences.both);
	return isOwn ? say(sentences.own) : isHelping ? say(sentences.helping) : say(sentences.neither);
}

function drawWork(sentence: typeof sentences.shows | typeof sentences.helps, work: readonly WorkData[]): HTMLElement[] {
	if (work.length === 0) return [];
	const links = element(
		'span',
		{},
		...work.flatMap(({ title, href }, index) => [...(index === 0 ? [] : [', ']), element('a', { href }, title)]),
	);
	return [element('p', { class: 'work' }, ...sayWith(sentence, { work: links }))];
}
