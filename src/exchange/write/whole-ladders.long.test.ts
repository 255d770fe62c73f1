import { describe, expect, test } from 'vitest';
import { answersOf, filesOfWhole, findingsIn, LADDERS, readFiles } from '../../tests/ladders/fixture.ts';
import { writeLayer } from './write-layer.ts';

/** What the checker finds in each whole ladder, rule by rule: all of it is true of what its authors wrote. */
const FINDINGS = {
	// The table of owners is about two roles.
	jorgef: { 'warning role-owns-something': 2 },
	etsy: {},
	// Placeholders on each axis, and sentences that differ in a full stop or a word.
	monzo: { 'warning statement-is-written-once': 29 },
	// Values that no level asks for; jobs beside each other, and two levels that ask the same.
	unidays: { 'warning level-speaks-of-its-axes': 5, 'warning neighbouring-levels-differ': 4 },
};

describe.skipIf(LADDERS === undefined).each(Object.entries(FINDINGS))(
	'the whole of %s, as a layer',
	(ladder, findings) => {
		test('holds every statement, and is found fault with only where it is at fault', async () => {
			const { table } = await readFiles(await filesOfWhole(ladder), answersOf(ladder));
			const { files, written, saidAlready } = writeLayer(table);
			expect(written + saidAlready).toBe(table.statements.length);
			const rules = Object.groupBy(findingsIn(files), (finding) => finding.slice(0, finding.indexOf(':')));
			expect(Object.fromEntries(Object.entries(rules).map(([rule, all]) => [rule, all!.length]))).toEqual(findings);
		});
	},
);
