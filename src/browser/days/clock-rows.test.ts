import { describe, expect, test } from 'vitest';
import { areasBeside, onOneClock, untold } from './clock-rows.ts';

const scene = (start: string, minutes: number) => {
	const [hours, rest] = start.split(':').map(Number) as [number, number];
	return { start: hours * 60 + rest, minutes, title: start, text: [], href: '/', own: [], helping: [] };
};
const day = (...scenes: [start: string, minutes: number][]) => ({ scenes: scenes.map((one) => scene(...one)) });

describe('two days on one clock', () => {
	const { rows, days } = onOneClock([day(['08:50', 40], ['09:40', 80]), day(['09:30', 30], ['10:00', 15])]);

	test('have a line wherever something begins or ends, and at each full hour', () => {
		expect(rows.map(({ minutes }) => minutes)).toEqual([10, 30, 10, 20, 15, 45]);
		expect(rows.map(({ hour }) => hour)).toEqual([undefined, 540, undefined, undefined, 600, undefined]);
	});

	test('stand between the same lines at the same time', () => {
		expect(days.map((placed) => placed.map(({ from, to }) => [from, to]))).toEqual([
			[
				[1, 3],
				[4, 7],
			],
			[
				[3, 5],
				[5, 6],
			],
		]);
	});

	test('show of what nothing is told, but not the way from room to room', () => {
		expect(days.map(untold)).toEqual([[{ from: 3, to: 4, minutes: 10 }], []]);
	});

	test('may lie hours apart, and go on past midnight', () => {
		const { rows: night } = onOneClock([day(['08:00', 30]), day(['23:30', 60])]);
		expect(night.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(16.5 * 60);
		expect(night.flatMap(({ hour }) => hour ?? []).at(-1)).toBe(24 * 60);
	});
});

test('areas stand in their own order, whichever day has them', () => {
	const of = (title: string, order: number, minutes: number) => ({ title, order, minutes });
	const found = areasBeside([{ areas: [of('Craft', 2, 30)] }, { areas: [of('People', 1, 5), of('Craft', 2, 10)] }]);
	expect(found).toEqual([
		{ title: 'People', minutes: [0, 5] },
		{ title: 'Craft', minutes: [30, 10] },
	]);
});
