import { clock as timeOf, duration } from '../../handbook/language/clock.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { areasBeside } from './clock-rows.ts';
import type { DayData } from './day-data.ts';
import { sentences } from './sentences.ts';

/** When a day begins and ends. */
export function spanOf({ scenes }: Pick<DayData, 'scenes'>): { from: string; to: string } {
	const [first, last] = [scenes[0]!, scenes.at(-1)!];
	return { from: timeOf(first.start), to: timeOf(last.start + last.minutes) };
}

/** What the hours of days go into, and the share of code, as a table: a row each, a bar for what is a length. */
export function drawNumbers(days: readonly DayData[]): HTMLElement {
	const areas = areasBeside(days);
	const most = Math.max(
		...areas.flatMap(({ minutes }) => minutes),
		...days.flatMap(({ own, helping, neither }) => [own, helping, neither]),
		1,
	);
	const time = (minutes: number) =>
		minutes === 0
			? [say(sentences.nothing)]
			: [element('span', {}, duration(minutes)), barOf(0, (minutes * 100) / most)];
	const row = (label: string, cells: readonly (string | Node)[][]) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, label),
			...cells.map((cell, column) => cellOf(days[column]!, cell)),
		);
	const lengths = (label: string, of: 'own' | 'helping' | 'neither') =>
		days.some((day) => day[of] > 0)
			? [
					row(
						label,
						days.map((day) => time(day[of])),
					),
				]
			: [];
	const coding = days.map(({ coding }) =>
		coding
			? [element('span', {}, say(sentences.range, coding)), barOf(coding.from, Math.max(1, coding.to - coding.from))]
			: [say(sentences.nothing)],
	);
	const isCoding = days.some((day) => day.coding);
	return element(
		'table',
		{ class: 'day-numbers' },
		element(
			'thead',
			{},
			element(
				'tr',
				{},
				element('th', { scope: 'col' }, say(sentences.what)),
				...days.map(({ title, colour }) => element('th', { scope: 'col', 'data-track': String(colour) }, title)),
			),
		),
		element(
			'tbody',
			{},
			row(
				say(sentences.span),
				days.map((day) => [say(sentences.fromTo, spanOf(day))]),
			),
			row(
				say(sentences.toldOf),
				days.map(({ told }) => [duration(told)]),
			),
			...lengths(say(sentences.ownTime), 'own'),
			...lengths(say(sentences.helpingTime), 'helping'),
			...lengths(say(sentences.neitherTime), 'neither'),
			...(isCoding ? [row(say(sentences.coding), coding)] : []),
		),
		...(areas.length === 0
			? []
			: [
					element(
						'tbody',
						{},
						element(
							'tr',
							{},
							element(
								'th',
								{ scope: 'rowgroup', colspan: String(days.length + 1), class: 'kind-of-work' },
								say(sentences.byArea),
							),
						),
						...areas.map(({ title, minutes }) => row(title, minutes.map(time))),
					),
				]),
	);
}

const cellOf = ({ colour }: DayData, content: readonly (string | Node)[]) =>
	element('td', { 'data-track': String(colour) }, ...content);

/** A bar as long as a share of the widest, from somewhere on. */
function barOf(from: number, length: number): HTMLElement {
	const bar = element('span', { class: 'day-bar', 'aria-hidden': 'true' });
	bar.style.marginInlineStart = `${from}%`;
	bar.style.inlineSize = `${length}%`;
	return bar;
}
