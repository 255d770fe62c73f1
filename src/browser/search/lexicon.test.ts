import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from './lexicon.ts';

const word = fc.stringMatching(/^[a-zäß]{1,14}$/);

test('words that were packed are the same when unpacked', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(word, fc.integer({ min: 0, max: 9 }))), (entries) => {
			const words = new Map(entries);
			expect([...unpackWords(packWords(words))].sort()).toEqual([...words].sort());
		}),
	);
});

test('packed words share their beginnings', () => {
	expect(
		packWords(
			new Map([
				['review', 4],
				['reviewer', 1],
			]),
		),
	).toBe('0review46er1');
});
