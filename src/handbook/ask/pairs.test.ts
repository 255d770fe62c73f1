import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { comparedPairs, pairId } from './pairs.ts';

const role = (id: string, more = '') => ({ [`roles/${id}.mdx`]: `title: ${id}\nfacts: { focus: Work. }\n${more}` });
const rung = (of: string, order: number, more = '') => ({
	[`levels/${of}/${order}.mdx`]: `role: ${of}\norder: ${order}\ntitle: Rung ${order}\n${more}`,
});
const tracks = { 'handbook.yaml': 'tracks: { one: { title: One }, two: { title: Two } }' };
const pairs = (...files: Record<string, string>[]) =>
	comparedPairs(handbookFrom(Object.assign({}, ...files) as Record<string, string>)).map(([a, b]) =>
		pairId(a.id, b.id),
	);

describe('two roles are set side by side', () => {
	test.each([
		['of one track', [tracks, role('a', 'track: one'), role('b', 'track: one'), role('c', 'track: two')], ['a-vs-b']],
		['of a small handbook that has no tracks', [role('b'), role('a'), role('c')], ['a-vs-b', 'a-vs-c', 'b-vs-c']],
		['where one comes next', [tracks, role('a', 'track: one\nnext: [b]'), role('b')], ['a-vs-b']],
		[
			'where a transition leads from the one to the other',
			[tracks, role('a', 'track: one'), role('b'), { 'transitions/way.mdx': 'title: Way\nfrom: b\nto: a' }],
			['a-vs-b'],
		],
		[
			'on one branch, and on two of one trunk',
			[tracks, role('a', 'track: one'), rung('a', 1), role('b', 'trunk: a/1'), role('c', 'trunk: a/1')],
			['a-vs-b', 'a-vs-c', 'b-vs-c'],
		],
		[
			'whose levels are called equivalent, be it by way of a third',
			[
				...[tracks, role('a', 'track: one'), role('b'), role('c')],
				...[rung('a', 1), rung('b', 1, 'equivalentTo: [a/1]'), rung('c', 1, 'equivalentTo: [b/1]')],
			],
			['a-vs-b', 'a-vs-c', 'b-vs-c'],
		],
	] as const)('%s', (_, files, expected) => expect(pairs(...files)).toEqual(expected));

	test('of six in a track each with each, of more each with the two that come after it', () => {
		const many = (size: number) =>
			Array.from({ length: size }, (_, index) => role(`r${10 + index}`, `track: one\norder: ${size - index}`));
		expect(pairs(tracks, ...many(6))).toHaveLength(15);
		expect(pairs(tracks, ...many(21))).toHaveLength(20 + 19);
		expect(pairs(tracks, ...many(21))).toContain('r10-vs-r11');
		expect(pairs(tracks, ...many(21))).not.toContain('r10-vs-r13');
	});

	test('of a large handbook that has no tracks only where something leads from the one to the other', () => {
		const many = Array.from({ length: 7 }, (_, index) => role(`r${index}`, index === 0 ? 'next: [r6]' : ''));
		expect(pairs(...many)).toEqual(['r0-vs-r6']);
	});

	test.each([
		['nothing is said of either', 'title: A', []],
		['one is retired', 'title: A\nstatus: retired\nfacts: { focus: Work. }', []],
		['something is said of one', 'title: A\nfacts: { focus: Work. }', ['a-vs-b']],
	])('or not, where %s', (_, a, expected) =>
		expect(pairs({ 'roles/a.mdx': a, 'roles/b.mdx': 'title: B' })).toEqual(expected),
	);
});
