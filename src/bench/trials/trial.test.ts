import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { bench } from './bench.ts';
import { changed } from './change-one.ts';
import { ratio, taken, trial, type Trial } from './trial.ts';
import type { Workshop } from './workshop.ts';

const shop = {} as Workshop;
const silent = () => undefined;
const about = { bound: 1, how: 'By counting.' };

/** A contender that takes what a list says, round by round. */
const takes = (log: string[], name: string, seconds: number[]) => async () => {
	log.push(name);
	return { cpu: seconds.shift()!, wall: 1 };
};

function duel(log: string[], one: number[], other: number[]): Trial {
	return trial({
		name: 'a duel',
		rounds: { usual: one.length, quick: 0 },
		contenders: async () => ({ one: takes(log, 'one', one), other: takes(log, 'other', other), third: 'not here' }),
		lines: [
			{ ...about, name: 'one ÷ other', of: (round) => ratio('cpu', round.one, round.other) },
			{ ...about, name: 'one ÷ third', of: (round) => ratio('cpu', round.one, round.third) },
			{ ...about, name: 'memory', of: (round) => taken('peak', round.one) },
		],
	});
}

describe('a trial', () => {
	test('lets all run in turn, and takes the middle of the ratios of rounds', async () => {
		const log: string[] = [];
		const { lines, took } = await duel(log, [1, 2, 30], [2, 2, 10]).measure(shop, 3, silent);
		expect(log).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
		expect(lines[0]).toMatchObject({ rounds: 3, spread: { middle: 1, least: 0.5, most: 3 } });
		expect(took).toEqual([
			{ name: 'a duel: one', cpu: 2, wall: 1 },
			{ name: 'a duel: other', cpu: 2, wall: 1 },
		]);
	});

	test('says of a line why it was not measured', async () => {
		const { lines } = await duel([], [1], [1]).measure(shop, 1, silent);
		expect(lines[1]).toMatchObject({ missing: 'not here' });
		expect(lines[2]).toMatchObject({ missing: `not told by ${process.platform}` });
	});
});

describe('the bench', () => {
	test('leaves out what a quick run has no time for, and goes on after a failure, which it tells', async () => {
		const told: string[] = [];
		const failing = trial({
			name: 'failing',
			rounds: { usual: 1, quick: 1 },
			contenders: () => Promise.reject(new Error('No disk.')),
			lines: [{ ...about, name: 'nothing', of: () => 0 }],
		});
		const { lines } = await bench([failing, duel([], [1], [1])], shop, true, (text) => told.push(text));
		expect(told).toContain('failing: No disk.');
		expect(lines.map((line) => 'missing' in line && line.missing)).toEqual([
			'failed, see above',
			...Array.from({ length: 3 }, () => 'not in --quick'),
		]);
	});
});

describe('one edit', () => {
	const text =
		'---\ntitle: A day\nsummary: Something that goes on\n  for two lines: here.\norder: 1\n---\n\nIt begins.\n';

	test('adds a sentence to the body, or says something else in the summary', () => {
		expect(changed(text, 0)).toBe(`${text}\nWhat was new in round 1 stands here.\n`);
		const [, fields = ''] = changed(text, 1).split('---\n');
		expect(parseDocument(fields).toJS()).toEqual({
			title: 'A day',
			summary: 'What was new in round 2 stands here.',
			order: 1,
		});
	});
});
