import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { LogDay } from './calendar.ts';
import { nameOf } from './conclusion.ts';
import { hoursInWords, sumsInWords } from './in-words.ts';
import type { Log } from './log.ts';
import { sentences } from './sentences.ts';
import { paperRows, type PaperRow } from './paper-rows.ts';
import { sumsOf } from './sums.ts';

const SIGNS = { fills: '+', neutral: '0', drains: '−' } as const;

/** Draws what was written as a table for paper, week by week, each with its sums; a day without a line keeps its row. */
export function drawPaper(log: Log, weeks: readonly (readonly LogDay[])[]): Node[] {
	const heads = [
		...['', sentences.what, sentences.hours, sentences.energySigns],
		...[sentences.missQuestion, sentences.ofEvening],
	];
	const tables = weeks.map((days, at) =>
		element(
			'table',
			{},
			element('caption', {}, say(sentences.week, { number: at + 1 })),
			element(
				'thead',
				{},
				element(
					'tr',
					{},
					...heads.map((head) => (head === '' ? element('td') : element('th', { scope: 'col' }, say(head)))),
				),
			),
			element('tbody', {}, ...paperRows(log, days).map(drawRow)),
			element('tfoot', {}, element('tr', {}, element('td', { colspan: '6' }, sumsInWords(sumsOf(log, days))))),
		),
	);
	return [element('p', {}, say(sentences.legend)), ...tables];
}

function drawRow({ day, entry, evening }: PaperRow): HTMLElement {
	const cells = entry
		? [
				[nameOf(entry), entry.what !== '' && entry.said !== '' ? ` (${entry.said})` : ''].join(''),
				entry.hours > 0 ? hoursInWords(entry.hours) : '',
				entry.energy ? SIGNS[entry.energy] : '',
				entry.isMissed ? say(sentences.yes) : '',
			]
		: ['', '', '', ''];
	return element(
		'tr',
		{ class: entry ? undefined : 'to-come' },
		element('th', { scope: 'row' }, day),
		...cells.map((text) => element('td', {}, text)),
		element('td', {}, evening ? say(sentences[evening]) : ''),
	);
}
