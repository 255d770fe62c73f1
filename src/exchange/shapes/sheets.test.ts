import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../handbook/source/source-file.ts';
import { readFiles } from '../../tests/ladders/fixture.ts';
import { ALL_OF_SHEETS } from '../../tests/ladders/sheets/all.ts';
import { csvOf, workbookOf } from '../../tests/ladders/sheets/of-sheets.ts';
import { told } from '../../tests/ladders/told.ts';
import { countWords } from './survey.ts';

describe.each(ALL_OF_SHEETS)('a workbook: %s', (_, shape, sheets, says) => {
	test('is recognised without an answer, and says what it says', async () => {
		const { table, shape: found } = await readFiles([await workbookOf(sheets)]);
		expect({ found, says: told(table) }).toEqual({ found: shape, says });
	});

	test('loses no word', async () => {
		const { source, ...read } = await readFiles([await workbookOf(sheets)]);
		const words = countWords(source.tree, read);
		expect(words.carried + words.listed).toBe(words.in);
	});
});

describe('sheets as files of their own', () => {
	test.each(ALL_OF_SHEETS)('%s', async (_, __, sheets, says) => {
		const files = Object.entries(sheets).map(([name, text]) => csvOf(text, `${name}.csv`, ';'));
		const { table } = await readFiles(files);
		// The only name that differs is that of a role which no sheet names: one file has it then, several have none.
		const [name = '', ...others] = Object.keys(sheets);
		const shown = says.map((line) => line.replace(/\bladder · /, others.length > 0 ? '' : `${name} · `));
		expect(told(table).toSorted()).toEqual(shown.toSorted());
	});
});

test('a hidden sheet is left out word by word, unless a person says what it is', async () => {
	const bytes = await writeXlsx({
		sheets: [
			{
				name: 'Backend Engineer',
				rows: [
					['Area', 'L1', 'L2'],
					['Craft', 'Tests', 'Designs'],
				],
			},
			{
				name: 'Pay',
				hidden: true,
				rows: [
					['Level', 'Pay'],
					['L1', '40k'],
				],
			},
		],
	});
	const { table } = await readFiles([fileOf('a.xlsx', 'a.xlsx', bytes)]);
	expect(table.listed.map(({ text, because }) => [text, because])).toEqual(
		['Pay', 'Level', 'Pay', 'L1', '40k'].map((text) => [text, 'answered']),
	);
});

test('comments of cells are all told, and nothing is read otherwise for them', async () => {
	const comment = (text: string) => ({ comment: { text } });
	const rows = [
		['Our ladder', null, null],
		[null, null, null],
		['Area', 'L1', 'L2'],
		['Craft', 'Writes tests', 'Designs parts'],
		['People', null, 'Helps others'],
	];
	const book = async (comments: readonly (readonly [string, string])[]) => {
		const cells = new Map(comments.map(([key, text]) => [key, comment(text)]));
		return fileOf('a.xlsx', 'a.xlsx', await writeXlsx({ sheets: [{ name: 'Backend Engineer', rows, cells }] }));
	};
	const plain = await readFiles([await book([])]);
	const { table } = await readFiles([
		await book([
			['0,0', 'Jane Doe:\na title'],
			['2,1', 'a head'],
			['3,0', 'a name'],
			['3,1', 'a sentence'],
			['4,1', 'an empty cell'],
			['7,7', 'a cell far out'],
		]),
	]);
	expect(told(table)).toEqual(told(plain.table));
	const comments = table.listed.filter(({ reason }) => reason === 'Comments of cells do not come along.');
	expect(comments.map(({ text }) => text).toSorted()).toEqual(
		['a title', 'a head', 'a name', 'a sentence', 'an empty cell', 'a cell far out'].toSorted(),
	);
});
