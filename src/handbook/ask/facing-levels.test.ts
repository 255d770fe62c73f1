import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { facingLadders } from './facing-levels.ts';
import { texts as forked } from './forked-ladders.ts';

const level = (role: string, order: number, more = '') => ({
	[`levels/${role}/${order}.mdx`]: `role: ${role}\norder: ${order}\ntitle: Rung ${order}\n${more}`,
});
const two = { 'roles/a.mdx': 'title: A', 'roles/b.mdx': 'title: B' };
const common = { 'handbook.yaml': 'rungs: common' };

const faced = (files: Record<string, string>, one = 'a', other = 'b') => {
	const handbook = handbookFrom(files);
	const { rungs, par, trunk, alone } = facingLadders(handbook, handbook.roles.get(one)!, handbook.roles.get(other)!);
	return {
		rungs: rungs.map((pair) => pair.map(({ id }) => id).join(' ')),
		par,
		trunk: trunk?.id,
		alone: alone.map(({ id }) => id),
	};
};

describe('levels of two roles face each other', () => {
	test('where they stand on a common rung; those that do not are alone', () => {
		const files = {
			...common,
			...two,
			...level('a', 1),
			...level('a', 2),
			...level('a', 4),
			...level('b', 2),
			...level('b', 3),
			...level('b', 4),
		};
		expect(faced(files)).toEqual({ rungs: ['a/2 b/2', 'a/4 b/4'], par: true, trunk: undefined, alone: ['a/1', 'b/3'] });
	});

	test('by their place from the first where rungs are their own, whatever the numbers', () => {
		const files = { ...two, ...level('a', 1), ...level('a', 2), ...level('a', 3), ...level('b', 2), ...level('b', 3) };
		expect(faced(files)).toEqual({ rungs: ['a/1 b/2', 'a/2 b/3'], par: false, trunk: undefined, alone: ['a/3'] });
	});

	test('where one calls the other equivalent, and never crosswise', () => {
		const files = {
			...two,
			...level('a', 1, 'equivalentTo: [b/2]'),
			...level('a', 2, 'equivalentTo: [b/1]'),
			...level('b', 1),
			...level('b', 2),
		};
		expect(faced(files)).toMatchObject({ rungs: ['a/1 b/2'], par: true, alone: ['a/2', 'b/1'] });
	});

	test.each([
		['specialist', 'manager', ['specialist/5 manager/4', 'specialist/7 manager/5'], 'engineer/3', []],
		['engineer', 'manager', ['engineer/4 manager/4'], 'engineer/3', ['manager/5']],
	])('above the trunk that %s and %s share', (one, other, rungs, trunk, alone) => {
		expect(faced(forked, one, other)).toMatchObject({ rungs, trunk, alone });
	});

	test('with the last rung of a ladder that ends where the other branches off', () => {
		const files = {
			'roles/a.mdx': 'title: A',
			'roles/b.mdx': 'title: B\ntrunk: a/1',
			...level('a', 1),
			...level('b', 2),
		};
		expect(faced(files)).toEqual({ rungs: ['a/1 b/2'], par: false, trunk: 'a/1', alone: [] });
	});

	test('not where both are one ladder', () => {
		const files = { 'roles/a.mdx': 'title: A', 'roles/b.mdx': 'title: B\ntrunk: a/1', ...level('a', 1) };
		expect(faced(files)).toMatchObject({ rungs: [], alone: [] });
	});
});
