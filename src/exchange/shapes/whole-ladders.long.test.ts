import { describe, expect, test } from 'vitest';
import { answersOf, filesOfWhole, LADDERS, readFiles } from '../../tests/ladders/fixture.ts';
import type { Table } from '../table/table.ts';
import { countWords } from './survey.ts';

const different = (texts: readonly string[]) => new Set(texts).size;
const ofKind = ({ statements }: Table, kind: string) => statements.filter((statement) => statement.kind === kind);
const cells = (table: Table) => different(ofKind(table, 'asked').map(({ level, axis }) => `${level} ${axis}`));

/** What the ladders hold, as it was counted by hand or by a program of its own. */
const COUNTS: Record<string, (table: Table) => Record<string, [is: number, counted: number]>> = {
	jorgef: (table) => ({
		roles: [table.roles.length, 4],
		levels: [table.levels.length, 18],
		axes: [table.axes.length, 5],
		steps: [table.steps.length, 25],
		cells: [cells(table), 90],
		responsibilities: [ofKind(table, 'responsibility').length, 29],
		shared: [ofKind(table, 'responsibility').filter(({ also }) => also.length > 0).length, 3],
		unseen: [table.mended.length, 16],
	}),
	etsy: (table) => ({
		axes: [table.axes.length, 5],
		steps: [table.steps.length, 25],
		criteria: [ofKind(table, 'step').length, 125],
		expectations: [ofKind(table, 'asked').length, 24],
	}),
	monzo: (table) => {
		// Three files have prose under headings, which was not counted.
		const isData = ({ key }: { key: string }) => key.includes('#topics/');
		const asked = table.statements.filter(isData);
		return {
			roles: [different(asked.map(({ role }) => role!)), 14],
			topics: [different(asked.map(({ role, axis }) => `${role} ${axis}`)), 70],
			cells: [different(asked.map(({ level, axis }) => `${level} ${axis}`)), 340],
			criteria: [asked.length, 1302 + 84],
			examples: [table.examples.length, 130],
			withExamples: [different(table.examples.map(({ of }) => of!)), 84],
		};
	},
	unidays: (table) => ({
		axes: [table.axes.length, 25],
		steps: [table.steps.length, 85],
		criteria: [ofKind(table, 'step').length, 472],
		roles: [table.roles.length, 19],
		levels: [table.levels.length, 41],
		references: [table.references.length, 346],
		optional: [table.references.filter(({ optional }) => optional).length, 14],
	}),
};

describe.skipIf(LADDERS === undefined)('whole ladders (RUNGBOOK_LADDERS names their folder)', () => {
	describe.each(Object.entries(COUNTS))('%s', (ladder, countsOf) => {
		test.each(['with its answers', 'as it is recognised'])('comes in with all that it holds, %s', async (how) => {
			const files = await filesOfWhole(ladder);
			const { source, ...read } = await readFiles(files, how === 'with its answers' ? answersOf(ladder) : undefined);
			const words = countWords(source.tree, read);
			const counts = Object.entries(countsOf(read.table));
			expect(Object.fromEntries(counts.map(([what, [is]]) => [what, is]))).toEqual(
				Object.fromEntries(counts.map(([what, [, counted]]) => [what, counted])),
			);
			expect(words.carried + words.listed).toBe(words.in);
		});
	});
});
