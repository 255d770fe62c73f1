import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runs, thoroughness } from '../../harness/thoroughness.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { engine } from '../../workplace/roots.ts';
import { documentsByChance } from './by-chance.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { invalidIn } from './pages-of.ts';

/** What leads back to the documents of a run: the same in every run, another before each release. */
const SEED = thoroughness === 'long' ? Math.floor(Math.random() * 2 ** 31) : 20_261_127;

let files: Record<string, string>;
let fork: Fork;

beforeAll(async () => {
	const base = readFolder(join(engine, 'content/base'), engine)!;
	files = documentsByChance(base, runs(240, 4000), SEED);
	fork = await forkWith(
		'/',
		Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/org/${path}`, text])),
	);
});
afterAll(() => fork?.remove());

describe(`documents written by chance (seed ${SEED}), of which the checker accepts`, () => {
	test('some of each kind', () => {
		const kinds = Object.keys(files).map((path) => path.split('/')[0]);
		expect(new Set(kinds)).toEqual(new Set(['pages', 'faq', 'responsibilities', 'steps']));
	});

	test('are built, and every word is shown, and no markup', () => expect(fork.code, fork.output).toBe(0));

	test('are valid HTML', async () => {
		expect(await invalidIn(fork)).toEqual([]);
	});
});
