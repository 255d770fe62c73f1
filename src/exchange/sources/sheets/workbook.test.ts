import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { shownTree } from '../../../tests/ladders/shown-tree.ts';
import { fileOf } from '../../../handbook/source/source-file.ts';
import { engine } from '../../../workplace/roots.ts';
import { showPlace } from '../../table/place.ts';
import { readSources } from '../read-sources.ts';

describe('a workbook that LibreOffice has saved', () => {
	const FIXTURES = join(engine, 'src/exchange/sources/sheets/fixtures');
	const saved = async (ending: string) => {
		const bytes = readFileSync(join(FIXTURES, `saved-by-libreoffice.${ending}`));
		const { tree } = await readSources([fileOf(`a.${ending}`, `a.${ending}`, bytes)]);
		return tree.children[0]!.children.flatMap((node) => shownTree(node));
	};

	test('is the same as ODS and as XLSX', async () => {
		const lines = await saved('ods');
		expect(lines).toEqual(await saved('xlsx'));
		expect(lines.map((line) => line.trim())).toEqual(
			expect.arrayContaining([
				'Role Backend Engineer 1:2',
				'column [Junior] 5:2',
				'text 15% 2:3',
				'text 31/01/2024 2:4',
			]),
		);
	});
});

describe('a workbook', () => {
	const cell = (value: string | number | Date, extra: object = {}) =>
		({
			value,
			type: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'date',
			...extra,
		}) as const;

	test('is read as it is shown: numbers, dates, rich text, merged cells, places', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'Pay and more',
					rows: [
						['Level', 'Pay', null],
						['L1', 50000.5, 0.15],
						['L2', null, new Date(Date.UTC(2024, 0, 31))],
					],
					merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
					cells: new Map([
						['0,0', cell('Level', { comment: { text: 'Ask Ana' } })],
						['1,1', cell(50000.5, { style: { numFmt: '#,##0.00' } })],
						['1,2', cell(0.15, { style: { numFmt: '0%' } })],
						[
							'2,1',
							cell('Very much', {
								type: 'richText',
								richText: [{ text: 'Very ' }, { text: 'much', font: { bold: true } }],
							}),
						],
						['2,2', cell(new Date(Date.UTC(2024, 0, 31)), { style: { numFmt: 'dd/mm/yyyy' } })],
					]),
				},
			],
		});
		const { tree } = await readSources([fileOf('a.xlsx', 'a.xlsx', bytes)]);
		const text = shownTree(tree).join('\n');
		for (const said of ['sheet [Pay and more]', '50,000.50', '15%', '31/01/2024', 'Very **much**'])
			expect(text).toContain(said);
		const row = tree.children[0]!.children[0]!.children[0]!.children[0]!;
		expect(showPlace(row.children[1]!.at)).toBe('a.xlsx, sheet “Pay and more”, B2');
	});

	test('keeps a hidden sheet, and says that it is one', async () => {
		const rows = [
			['Level', 'Says'],
			['L1', 'Tests'],
		];
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'A', rows },
				{ name: 'B', rows, hidden: true },
			],
		});
		const { tree } = await readSources([fileOf('a.xlsx', 'a.xlsx', bytes)]);
		expect(tree.children[0]!.children.map(({ name, isHidden }) => [name!.plain, isHidden ?? false])).toEqual([
			['A', false],
			['B', true],
		]);
	});
});
