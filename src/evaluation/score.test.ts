import { expect, test } from 'vitest';
import { asShown, byPage, isWanted, type Query } from './queries.ts';
import { placeOf, scoreOf } from './score.ts';

const query = (...finds: string[]): Query => ({ kind: 'short', query: 'x', finds });

test.for([
	{ wanted: ['/a/'], found: [['/a/']], place: 1 },
	{ wanted: ['/a/'], found: [['/b/'], ['/a/#part']], place: 2 },
	{ wanted: ['/a/#one'], found: [['/a/'], ['/a/#two', '/a/#one']], place: 2 },
	{ wanted: ['/a/#one'], found: [['/a/']], place: 0 },
	{ wanted: ['/a/', '/b/'], found: [['/b/'], ['/a/']], place: 1 },
	{ wanted: ['/z/'], found: [...Array.from({ length: 10 }, () => ['/a/']), ['/z/']], place: 0 },
])('$wanted is found at place $place of $found', ({ wanted, found, place }) => {
	expect(placeOf(found, query(...wanted))).toBe(place);
});

test('a score is the mean over all queries', () => {
	const queries = [query('/a/'), query('/b/'), query('/c/'), query('/d/')];
	const { score, misses } = scoreOf(queries, [[['/a/']], [['/x/'], ['/b/']], [[], [], [], [], [], ['/c/']], []]);
	expect(score).toEqual({ queries: 4, reciprocal: (1 + 1 / 2 + 1 / 6) / 4, first: 1 / 4, five: 2 / 4 });
	expect(misses.map(({ place, instead }) => [place, instead])).toEqual([
		[2, '/x/'],
		[6, undefined],
		[0, undefined],
	]);
});

test('by page, any place of the page is right', () => {
	const [asked] = byPage([query('/a/#one')]);
	expect(isWanted('/a/#two', asked!)).toBe(true);
	expect(isWanted('/a/', asked!)).toBe(true);
});

test('what a list shows on a later part is right there', () => {
	const [asked] = asShown([query('/a/#one')], (address) => address.replace('/a/', '/a/part/2/'));
	expect(isWanted('/a/part/2/#one', asked!)).toBe(true);
	expect(isWanted('/a/#one', asked!)).toBe(false);
});
