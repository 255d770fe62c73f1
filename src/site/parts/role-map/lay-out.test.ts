import { describe, expect, test } from 'vitest';
import { roleMap } from '../../../handbook/ask/role-map.ts';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { line } from './curve.ts';
import { layOut, type DrawnMap } from './lay-out.ts';
import { scaleOf } from './scale.ts';

const role = (title: string, more = '') => `title: ${title}\n${more}`;
const level = (of: string, order: number, more = '') => `role: ${of}\norder: ${order}\ntitle: ${of} ${order}\n${more}`;
const way = (from: string, to: string) => `title: ${from} to ${to}\nfrom: ${from}\nto: ${to}`;

const LOOK = { lane: 100, half: 15, scale: 50, head: 40 };

const texts = {
	'handbook.yaml': 'rungs: common',
	'roles/a.mdx': role('A'),
	'roles/b.mdx': role('B'),
	'roles/c.mdx': role('C'),
	'levels/a/1.mdx': level('a', 1),
	'levels/a/2.mdx': level('a', 2),
	'levels/b/2.mdx': level('b', 2),
	'levels/b/9.mdx': level('b', 9),
	'levels/c/9.mdx': level('c', 9),
	'transitions/a-to-b.mdx': way('a', 'b'),
	'transitions/b-to-a.mdx': way('b', 'a'),
	'transitions/a-to-c.mdx': way('a', 'c'),
};

/** The map of a handbook, as it is drawn. */
const drawn = (more: Readonly<Record<string, string>> = {}): DrawnMap =>
	layOut(roleMap(handbookFrom({ ...texts, ...more })), LOOK);

/** Where a ladder, or a way into its role, stands on the map. */
const ladder = (map: DrawnMap, id: string) => map.ladders.find(({ ladder }) => ladder.role.id === id)!;

describe('the drawing of the map', () => {
	test('keeps every line below the names, which stand in one row', () => {
		for (const { whole } of drawn().ways)
			for (const [, y] of [whole.start, whole.control, whole.end]) expect(y).toBeGreaterThan(LOOK.head);
	});

	test('ends a way at the side of the ladder that it leads to', () => {
		const map = drawn();
		for (const { way, curve } of map.ways) {
			const { x, top, foot } = ladder(map, way.data.to);
			expect(Math.abs(curve.end[0] - x), way.id).toBe(LOOK.half);
			expect(curve.end[1], way.id).toBeGreaterThanOrEqual(top);
			expect(curve.end[1], way.id).toBeLessThanOrEqual(foot);
		}
	});

	test('gives each of two ways between the same roles its half of the line', () => {
		const [there, back] = ['a-to-b', 'b-to-a'].map((id) => drawn().ways.find(({ way }) => way.id === id)!);
		expect(there!.curve.start).toEqual(back!.curve.start);
		expect(line(there!.whole)).toBe(line(back!.whole));
	});

	test('lays no line on another', () => {
		const lines = drawn().ways.map(({ curve }) => line(curve));
		expect(new Set(lines).size).toBe(lines.length);
	});

	test('puts equal numbers at one height, and makes nothing of gaps between numbers', () => {
		const map = drawn();
		const heights = map.ladders.flatMap(({ rungs }) => rungs.map(({ level, y }) => [level.data.order, y] as const));
		const byNumber = new Map(heights);
		for (const [order, y] of heights) expect(y).toBe(byNumber.get(order));
		expect(byNumber.get(1)! - byNumber.get(2)!).toBe(byNumber.get(2)! - byNumber.get(9)!);
	});

	test('divides a rung between levels of one number', () => {
		const map = drawn({ 'levels/a/2b.mdx': level('a', 2) });
		const [first, second] = ladder(map, 'a').rungs.slice(-2);
		expect(first!.y).toBe(second!.y);
		expect(second!.x).toBe(first!.x + LOOK.half);
	});

	test('has a rung for a role without levels, and room for a ladder of sixty', () => {
		const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`levels/a/${n}.mdx`, level('a', n + 1)]));
		const map = drawn({ ...many, 'roles/d.mdx': role('D') });
		expect(ladder(map, 'd').foot).toBeGreaterThan(ladder(map, 'd').top);
		expect(map.height).toBeLessThan(700);
	});
});

describe('the scale of the map', () => {
	const scale = (more: Readonly<Record<string, string>> = {}) =>
		scaleOf(roleMap(published(handbookFrom({ ...texts, ...more })))).map(({ full, short }) => [full, short]);

	test('calls a height by its number', () =>
		expect(scale()).toEqual([
			['Level 1', '1'],
			['Level 2', '2'],
			['Level 9', '9'],
		]));

	test('calls it by a label that all levels there have, and by none that differs', () => {
		const labelled = {
			'levels/a/1.mdx': level('a', 1, 'label: L1'),
			'levels/a/2.mdx': level('a', 2, 'label: IC2'),
			'levels/b/2.mdx': level('b', 2, 'label: M2'),
		};
		expect(scale(labelled)).toEqual([
			['L1', 'L1'],
			['Level 2', '2'],
			['Level 9', '9'],
		]);
	});

	test('is not there where a role counts for itself', () =>
		expect(scale({ 'roles/a.mdx': role('A', 'rungs: own') })).toEqual([]));
});
