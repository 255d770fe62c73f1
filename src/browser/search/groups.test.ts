import { expect, test } from 'vitest';
import { alone, grouped } from './groups.ts';
import type { Ranked } from './rank.ts';

const result = (url: string) => ({ fragment: { url } }) as Ranked;
const results = ['/a/#two', '/b/', '/a/', '/c/#x', '/b/#y'].map(result);

test('results of one page stand together, in the order of the best of each page', () => {
	const groups = grouped(results);
	expect(groups.map(({ best, others }) => [best, ...others].map(({ fragment }) => fragment.url))).toEqual([
		['/a/#two', '/a/'],
		['/b/', '/b/#y'],
		['/c/#x'],
	]);
});

test('a list keeps its order', () => {
	expect(alone(results).map(({ best }) => best)).toEqual(results);
});
