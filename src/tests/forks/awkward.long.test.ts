import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { thoroughness } from '../../harness/thoroughness.ts';
import { AWKWARD } from '../ladders/awkward/index.ts';
import { PUBLISHED } from '../ladders/published.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn, layoutOf, longestOfEachKind } from './pages-of.ts';

/** Handbooks that are hard to show, and such as people have published. */
const HANDBOOKS = Object.entries({ ...AWKWARD, ...PUBLISHED }).map(([what, make]) => ({ what, make }));

const TRIED = HANDBOOKS.map((one, which) => ({ ...one, which }));

describe.each(TRIED)('a handbook of $what', ({ make, which }) => {
	let fork: Fork;
	let pages: string[];

	beforeAll(async () => {
		fork = await forkWith('/', await make());
		pages = await longestOfEachKind(fork, which);
	});
	afterAll(() => fork?.remove());

	test('is built, and shows every word of it', () => expect(fork.code, fork.output).toBe(0));

	test('is valid HTML', async () => {
		expect(await invalidIn(fork, thoroughness === 'long' ? undefined : pages)).toEqual([]);
	});

	test('keeps WCAG 2.2 AA in both themes, and fits a phone', async () => {
		expect(await barriersIn(fork, pages)).toEqual([]);
	});

	test('breaks no word, cuts no text off and keeps all in its frame, on a laptop, on a phone and on paper', async () => {
		const { faults, heights } = await layoutOf(fork, pages);
		expect(faults, heights.join('\n')).toEqual([]);
	});
});
