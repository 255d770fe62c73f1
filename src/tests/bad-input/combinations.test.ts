import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../harness/thoroughness.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { compareText } from '../../handbook/model/diagnostic.ts';
import { compare, inFolder, passedOver, type Case, type Said } from './case.ts';
import { ownershipCases } from './cases/ownership.ts';

const RUNS = { numRuns: runs(50, 1000) };

/** Faults only as long as another file is right: who holds it, or what it is called. */
const LEANING = /equal|alias|one’s own/;

/** Faults of one file each, none of them in a role: what a role is said to be decides over other files. */
const pool = ownershipCases.filter(({ name, files }) => {
	const paths = Object.keys(files);
	return paths.length === 1 && !paths[0]!.startsWith('roles/') && !LEANING.test(name);
});

/** Some of them, at most one for each file. */
const several = fc.shuffledSubarray([...pool], { minLength: 2, maxLength: 8 }).map((cases) => {
	const byFile = new Map(cases.map((one) => [Object.keys(one.files)[0]!, one]));
	return [...byFile.values()];
});

test('there are many to choose from', () => {
	expect(pool.length).toBeGreaterThan(15);
});

test('faults of ownership are all said at once, and none hides or makes another', async () => {
	await fc.assert(
		fc.asyncProperty(several, async (cases) => {
			const files: Case['files'] = Object.assign({}, ...cases.map((one) => one.files));
			// The places alone: some words list other files, of which some are broken here.
			const expected = cases.flatMap((one) => one.expected.map((said) => ({ ...said, says: '' }))).sort(byPlaceOf);
			await inFolder(files, async (folder) => {
				const checked = await checkFolders([folder]);
				const { found, expected: wanted } = compare(folder, checked.diagnostics, expected);
				expect(found).toEqual(wanted);
				expect(await passedOver(folder, checked)).toEqual([]);
			});
		}),
		RUNS,
	);
});

function byPlaceOf(a: Said, b: Said): number {
	const [fileA, lineA, columnA] = a.at.split(':') as [string, string, string];
	const [fileB, lineB, columnB] = b.at.split(':') as [string, string, string];
	return compareText(fileA, fileB) || Number(lineA) - Number(lineB) || Number(columnA) - Number(columnB);
}
