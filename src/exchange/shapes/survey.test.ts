import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { answers, MEANINGS, settle } from './answers.ts';
import { readAnswers } from './answers-file.ts';
import { readLadder } from './read-ladder.ts';
import { recognise } from './recognise/recognise.ts';
import { countWords, takenIn } from './survey.ts';

const FILES = {
	'a.md':
		'---\ntitle: T\n---\n# A\n\nText\n\n## B\n\n- c\n  - d\n\n**E**\n\n- f\n\n| G | H |\n|---|---|\n| i | j |\n\n<details><summary>K</summary>\n\n> l\n\n</details>',
	'b/c.yaml': 'roles:\n- name: M\n  levels:\n  - {level: 1, asks: [n n n n n, o], more: {p: q}}\n  refs: [r/s, t]',
};
const source = sourceOf(FILES);
const recognised = recognise(source.tree);
const read = (given: ReturnType<typeof readAnswers>) => {
	const settled = settle(given, recognised.answers);
	return { settled, ladder: readLadder(source, settled) };
};

/** Places of the ladder above, wide and narrow. */
const PLACES = [
	'file',
	'folder',
	'title',
	'h1',
	'h2',
	'bold',
	'text',
	'h1/text',
	'bullet',
	'bullet/bullet',
	'details',
	'quote',
	'table',
	'row',
	'column',
	'column=G',
	'column/text',
	'roles',
	'item',
	'roles/item',
	'levels/item',
	'name',
	'level',
	'asks/item',
	'more',
	'p',
	'refs/item',
	'*',
];

describe('the words of a source', () => {
	test('are each carried or listed, whatever somebody answers', () => {
		const place = fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...MEANINGS));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 12 }), (all) => {
				const { ladder } = read(answers.parse({ places: Object.fromEntries(all) }));
				const words = countWords(source.tree, ladder);
				expect(words.carried + words.listed).toBe(words.in);
			}),
		);
	});
});

describe('what was taken for what', () => {
	test('is told answer by answer, with the first examples', () => {
		const { settled, ladder } = read(readAnswers('places: { ladder/**/h1: role, h2: level, h5: axis }'));
		const taken = takenIn(ladder, settled);
		expect(taken.filter(({ place }) => /h\d$/.test(place))).toEqual([
			{ place: 'ladder/**/h1', shown: 'ladder/**/h1', is: 'role', count: 1, examples: ['A'] },
			{ place: 'h2', shown: 'h2', is: 'level', count: 1, examples: ['B'] },
			{ place: 'h5', shown: 'h5', is: 'axis', count: 0, examples: [] },
		]);
		expect(taken.filter(({ count }) => count === 0).map(({ place }) => place)).toEqual(['h5']);
	});
});
