import { expect, test } from 'vitest';
import { radarLabels } from './radar-labels.ts';

const linesOf = (titles: readonly string[]) => radarLabels(titles, 100).labels.map(({ lines }) => lines.join(' / '));

test('short names stand beside a chart, long ones in lines of whole words', () => {
	expect(linesOf(['Craft', 'Planning and organisation', 'People'])).toEqual([
		'Craft',
		'Planning and / organisation',
		'People',
	]);
});

test.for([
	{ what: 'a word that is too long', titles: ['Craft', 'Softwareentwicklungsleitung', 'People'] },
	{
		what: 'a name of too many words',
		titles: ['Craft', 'What somebody does for everybody else in the organisation', 'C'],
	},
	{ what: 'so many names', titles: Array.from({ length: 12 }, (_, index) => `Craft ${index}`) },
])('numbers stand there for $what', ({ titles }) => {
	const { labels, isNumbered } = radarLabels(titles, 100);
	expect(isNumbered).toBe(true);
	expect(labels.map(({ lines }) => lines)).toEqual(titles.map((_, index) => [String(index + 1)]));
});

test('the drawing reaches as far as its names', () => {
	expect(radarLabels(['A', 'B', 'C'], 100).reach).toBe(175);
	expect(radarLabels(['A', 'Responsibility', 'C'], 100).reach).toBeGreaterThan(190);
});
