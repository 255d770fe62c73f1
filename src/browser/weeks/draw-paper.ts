import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { LogDay } from './calendar.ts';
import { nameOf } from './conclusion.ts';
import { hoursInWords, sumsInWords } from './in-words.ts';
import type { Log } from './log.ts';
import { sentences } from './sentences.ts';
import { sumsOf } from './sums.ts';

const SIGNS = { fills: '+', neutral: '0', drains: '−' } as const;

/** Draws what was written as a table for paper, week by week, each with its sums; days without a line are left out. */
export function drawPaper(log: Log, weeks: readonly (readonly LogDay[])[]): Node[] {
	const heads = ['', sentences.what, sentences.hours, sentences.energySigns, sentences.missQuestion] as const;
	return weeks.map((days, at) => {
		const rows = days.flatMap(({ on, name }) =>
			log.entries
				.filter(({ day }) => day === on)
				.map((entry, index) =>
					element(
						'tr',
						{},
						element('th', { scope: 'row' }, index === 0 ? name : ''),
						element('td', {}, nameOf(entry), ...(entry.what !== '' && entry.said !== '' ? [` (${entry.said})`] : [])),
						element('td', {}, entry.hours > 0 ? hoursInWords(entry.hours) : ''),
						element('td', {}, entry.energy ? SIGNS[entry.energy] : ''),
						element('td', {}, entry.isMissed ? say(sentences.yes) : ''),
					),
				),
		);
		return element(
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
			element('tbody', {}, ...rows),
			element('tfoot', {}, element('tr', {}, element('td', { colspan: '5' }, sumsInWords(sumsOf(log, days))))),
		);
	});
}
