import { describe, expect, test } from 'vitest';
import { answersOf, filesOfWhole, findingsIn, LADDERS, readFiles } from '../../tests/ladders/fixture.ts';
import { writeLayer } from './write-layer.ts';

/** What the checker finds in each whole ladder, rule by rule: all of it is true of what its authors wrote. */
const FINDINGS = {
	// The table of owners is about two roles. One speaks of “his/her”, and each page of “makes an impact”.
	jorgef: {
		'warning role-owns-something': 2,
		'warning words-fit-everybody': 1,
		'warning phrase-is-not-worn-out': 1,
	},
	// “Understand”, “knowledge of”, “participate in”, “contribute to”; “ensure” and “consistent” at every turn.
	etsy: { 'warning statement-says-what-is-done': 7, 'warning phrase-is-not-worn-out': 2 },
	// Placeholders on each axis, and sentences that differ in a full stop or a word; “demonstrates”, “familiar with”.
	monzo: {
		'warning statement-is-written-once': 29,
		'warning statement-says-what-is-done': 59,
		'warning phrase-is-not-worn-out': 4,
	},
	// Values that no level asks for; jobs beside each other, and two levels that ask the same; “appreciates”, “aware of”.
	unidays: {
		'warning level-speaks-of-its-axes': 5,
		'warning neighbouring-levels-differ': 4,
		'warning statement-says-what-is-done': 49,
		'warning phrase-is-not-worn-out': 6,
	},
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
