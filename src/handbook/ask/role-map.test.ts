import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { roleMap } from './role-map.ts';

const role = (title: string) => `title: ${title}\nsummary: Works.`;
const level = (of: string, order: number) =>
	`role: ${of}\norder: ${order}\ntitle: ${of} ${order}\nsummary: A level.\nreach: A team.`;
const way = (from: string, to: string) => `title: ${from} to ${to}\nfrom: ${from}\nto: ${to}\nsummary: A move.`;

const map = roleMap(
	handbookFrom({
		'roles/a.mdx': role('A'),
		'roles/b.mdx': role('B'),
		'roles/c.mdx': role('C'),
		'roles/gone.mdx': `${role('Gone')}\nstatus: retired\nreplacedBy: a`,
		'levels/a/1.mdx': level('a', 1),
		'levels/a/2.mdx': level('a', 2),
		'levels/b/2.mdx': level('b', 2),
		'levels/b/3.mdx': level('b', 3),
		'transitions/a-to-c.mdx': way('a', 'c'),
		'transitions/c-to-b.mdx': way('c', 'b'),
		'transitions/b-to-c.mdx': way('b', 'c'),
	}),
);

describe('the map of roles', () => {
	test('stands a ladder for each active role, so ordered that the ways are short', () => {
		expect(map.ladders.map(({ role: { id } }) => id)).toEqual(['a', 'c', 'b']);
	});

	test('gives a ladder a rung for each level, and one rung where there is none', () => {
		expect(map.ladders.map(({ low, high, rungs }) => [low, high, rungs.length])).toEqual([
			[1, 2, 2],
			[1, 1, 0],
			[2, 3, 2],
		]);
	});

	test('joins two ways between the same roles into one bridge', () => {
		expect(map.bridges.map(({ from, to, there, back }) => [from, to, there.id, back?.id])).toEqual([
			[0, 1, 'a-to-c', undefined],
			[2, 1, 'b-to-c', 'c-to-b'],
		]);
	});
});
