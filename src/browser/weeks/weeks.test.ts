import { describe, expect, test } from 'vitest';
import type { RoleWork } from '../energy/work.ts';
import { NO_NOTES } from '../notes/notes.ts';
import { isDay, lastDayFrom, mondayFor, weeksFrom } from './calendar.ts';
import { conclude, isTime } from './conclusion.ts';
import { logIn, logMarks, withEntry, withEvening, withHad, withStart, type Entry, type Log } from './log.ts';
import { paperRows } from './paper-rows.ts';
import { sumsOf } from './sums.ts';

const made = { handbook: 'Handbook', release: '1', on: '2026-11-30' };
const entry = (day: string, more: Partial<Entry> = {}): Entry => ({
	...{ day, number: 1, what: 'Talks', hours: 2, isMissed: false, of: '', said: '' },
	...more,
});
const log = (...entries: Entry[]): Log => ({
	...{ monday: '2026-11-30', withWeekends: false, entries, evenings: {}, had: [] },
});

describe('three weeks', () => {
	test.each([
		['2026-11-30', '2026-11-30'],
		['2026-12-04', '2026-11-30'],
		['2026-12-05', '2026-12-07'],
		['2026-12-06', '2026-12-07'],
		['2028-02-29', '2028-02-28'],
	])('that begin on %s begin on Monday %s', (day, monday) => expect(mondayFor(day)).toBe(monday));

	test('have fifteen working days, or all of them, and end on the third Friday', () => {
		const weeks = weeksFrom('2026-11-30', false);
		expect(weeks.map((week) => [week.length, week[0]!.name])).toEqual([
			[5, 'Monday 30 November'],
			[5, 'Monday 7 December'],
			[5, 'Monday 14 December'],
		]);
		expect(weeksFrom('2026-11-30', true).flat()).toHaveLength(21);
		expect(lastDayFrom('2026-11-30')).toBe('2026-12-18');
	});

	test.each(['2026-13-01', '30 November', '', '2026-11-30/1'])('“%s” is no day', (text) =>
		expect(isDay(text)).toBe(false),
	);
});

describe('a log', () => {
	test('is kept and read, line by line', () => {
		const line = entry('2026-11-30', { energy: 'fills', isMissed: true, of: 'responsibilities/a', said: 'A' });
		let notes = withEntry(NO_NOTES, made, line);
		notes = withEvening(notes, made, '2026-11-30', 'fuller');
		notes = withHad(notes, made, { key: 'had/x', said: 'X', isHad: true });
		notes = withStart(notes, made, { monday: '2026-11-30', withWeekends: true });
		expect(logIn(logMarks(notes), '2027-01-01')).toEqual({
			...{ monday: '2026-11-30', withWeekends: true, entries: [line] },
			...{ evenings: { '2026-11-30': 'fuller' }, had: ['had/x'] },
		});
	});

	test('on paper has a row for each line and for each day without one, and how each evening was', () => {
		const [week] = weeksFrom('2026-11-30', false);
		const written = log(entry('2026-11-30', { what: 'Talks' }), entry('2026-11-30', { number: 2, what: 'Code' }));
		const evenings = { '2026-11-30': 'fuller', '2026-12-01': 'emptier' } as const;
		const rows = paperRows({ ...written, evenings }, week!);
		expect(rows.map((row) => [row.day.split(' ')[0], row.entry?.what, row.evening])).toEqual([
			['Monday', 'Talks', 'fuller'],
			['', 'Code', undefined],
			['Tuesday', undefined, 'emptier'],
			['Wednesday', undefined, undefined],
			['Thursday', undefined, undefined],
			['Friday', undefined, undefined],
		]);
	});

	test('drops a line with nothing in it', () => {
		const notes = withEntry(NO_NOTES, made, entry('2026-11-30'));
		expect(withEntry(notes, made, entry('2026-11-30', { what: '', hours: 0 }))).toEqual(NO_NOTES);
	});

	test('takes nothing that is no line, and no hours that no day has', () => {
		const marks = {
			...{ '2026-11-30/1': { note: 'x', chosen: { hours: '99', energy: 'flies' } } },
			...{ 'tomorrow/1': { note: 'x' }, '2026-11-30/one': { note: 'x' }, start: { chosen: { on: '<script>' } } },
		};
		expect(logIn(marks, '2026-12-02')).toMatchObject({
			monday: '2026-11-30',
			entries: [{ what: 'x', hours: 0 }],
		});
	});

	test('is summed up by week', () => {
		const [first, second] = weeksFrom('2026-11-30', false);
		const written = log(
			entry('2026-11-30', { energy: 'fills' }),
			entry('2026-11-30', { number: 2, energy: 'drains', hours: 3 }),
			entry('2026-12-08'),
		);
		expect(sumsOf({ ...written, evenings: { '2026-11-30': 'emptier' } }, first!)).toEqual({
			...{ days: 1, fills: 2, neutral: 0, drains: 3, unsaid: 0, fuller: 0, emptier: 1 },
		});
		expect(sumsOf(written, second!)).toMatchObject({ days: 1, unsaid: 2 });
	});
});

describe('the end', () => {
	const days = weeksFrom('2026-11-30', false).flat();
	const of = (count: number) => log(...days.slice(0, count).map(({ on }) => entry(on)));

	test.each([
		['not before the third Friday', of(15), '2026-12-17', false],
		['not from fewer than ten days', of(9), '2026-12-18', false],
		['from ten days on the third Friday', of(10), '2026-12-18', true],
	])('comes %s', (_, written, today, is) => expect(isTime(written, today).is).toBe(is));

	const work = (id: string, isHeld: boolean) => ({ id, title: id.toUpperCase(), area: '', isHeld });
	const lead = { id: 'lead', name: 'lead', work: [work('a', true), work('b', false)], days: [] } as unknown as RoleWork;

	test('lays what was written beside what was thought', () => {
		const written = log(
			entry('2026-11-30', { of: 'responsibilities/a', energy: 'drains', hours: 4, isMissed: true }),
			entry('2026-12-01', { of: 'responsibilities/a', energy: 'fills', hours: 1 }),
			entry('2026-12-02', { of: 'responsibilities/b', energy: 'fills' }),
			entry('2026-12-03', { what: 'Lunch talks', isMissed: true, hours: 3 }),
		);
		const answers = { 'responsibilities/a': { energy: 'fills' }, 'responsibilities/b': { energy: 'fills' } } as const;
		expect(conclude(written, [lead], answers)).toEqual({
			missed: ['A', 'Lunch talks'],
			roles: [{ role: lead, hours: { fills: 1, neutral: 0, drains: 4, unsaid: 0 } }],
			surprises: [{ title: 'A', thought: 'fills', found: 'drains', hours: 5 }],
			borneOut: ['B'],
			other: 3,
		});
	});
});
