import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { beforeRelease, someOf } from '../../harness/thoroughness.ts';
import { hasOffice, Office } from '../../harness/libre-office.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-export-'));
const base = join(engine, 'content/base');
const org = join(folder, 'org');
const book = join(folder, 'book.xlsx');
const sheets = join(folder, 'sheets');
afterAll(() => rm(folder, { recursive: true, force: true }));

const LEVEL = `---
role: developer
order: 9
title: Fellow # by vote
expectations:
  craft:
    rating: 5
    statements:
      # Kept.
      - id: shapes-the-field
        text: Shapes how the field works.
---
`;

beforeEach(async () => {
	await rm(org, { recursive: true, force: true });
	await mkdir(join(org, 'levels/developer'), { recursive: true });
	await writeFile(join(org, 'handbook.yaml'), 'model: 2\n# Ours\nname: Acme\n');
	await writeFile(join(org, 'levels/developer/9.mdx'), LEVEL);
});

const layers = ['--content', base, '--content', org];
const exportBook = (...args: string[]) => run('scripts/export.ts', [...args, ...layers]);
const importBook = (file: string, ...args: string[]) => run('scripts/import.ts', [file, ...args, ...layers]);

async function texts(): Promise<Record<string, string>> {
	const entries = await readdir(org, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const all = await Promise.all(
		paths.map(async (path) => [path.slice(org.length + 1), await readFile(path, 'utf8')] as const),
	);
	return Object.fromEntries(all);
}

describe('npm run export', () => {
	test('says how it is used, and what is wrong with how it was', async () => {
		const [help, wrong] = await Promise.all([exportBook('--help'), exportBook('--format', 'pdf')]);
		expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--format xlsx') });
		expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--format is xlsx or csv; found “pdf”.') });
	});

	test('writes the same bytes each time, and says what there is', async () => {
		const again = join(folder, 'again.xlsx');
		const [one] = await Promise.all([exportBook('--out', book), exportBook('--out', again)]);
		expect(one).toMatchObject({ code: 0, out: expect.stringMatching(/holds \d+ sheets: begin with the first/) });
		expect(await readFile(book)).toEqual(await readFile(again));
	});

	test('writes over no folder that holds something else', async () => {
		await mkdir(join(folder, 'mine'));
		await writeFile(join(folder, 'mine/letter.txt'), 'x');
		const { code, err } = await exportBook('--format', 'csv', '--out', join(folder, 'mine'));
		expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('holds letter.txt, which is no sheet') });
		expect(await readdir(join(folder, 'mine'))).toEqual(['letter.txt']);
	});
});

describe.each([
	['a workbook', ['--format', 'xlsx', '--out', book], book],
	['a folder of sheets', ['--format', 'csv', '--out', sheets], sheets],
])('%s', (_, args, file) => {
	test('that nobody edited changes nothing', async () => {
		await exportBook(...args);
		const before = await texts();
		const { code, out, err } = await importBook(file);
		expect({ code, out, err }).toEqual({
			code: 0,
			out: 'The handbook says all of this already: nothing was written.\n',
			err: '',
		});
		expect(await texts()).toEqual(before);
	});
});

test('a sheet of CSV that was edited says what changed, and that is written', async () => {
	await exportBook('--format', 'csv', '--out', sheets);
	const name = (await readdir(sheets)).find((one) => one.endsWith('Developer.csv'))!;
	const text = await readFile(join(sheets, name), 'utf8');
	await writeFile(join(sheets, name), text.replace('Shapes how the field', 'Changes how the field'));
	const dry = await importBook(sheets, '--dry-run');
	expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was written: this was a dry run.') });
	expect((await texts())['levels/developer/9.mdx']).toBe(LEVEL);
	const { code, out } = await importBook(sheets);
	expect({ code, out }).toMatchObject({
		code: 0,
		out: expect.stringContaining('1 statement reworded in Fellow / Craft.'),
	});
	expect((await texts())['levels/developer/9.mdx']).toBe(LEVEL.replace('Shapes', 'Changes'));
});

test('what cannot be understood is said by its cell, and nothing is written', async () => {
	await exportBook('--format', 'csv', '--out', sheets);
	const name = (await readdir(sheets)).find((one) => one.endsWith('Levels.csv'))!;
	const text = await readFile(join(sheets, name), 'utf8');
	await writeFile(join(sheets, name), text.replace(/^(developer\/9,)developer/m, '$1nobody'));
	const before = await texts();
	const { code, err } = await importBook(sheets);
	expect({ code, err }).toMatchObject({
		code: 1,
		err: expect.stringMatching(
			/Nothing was written\.[^]*sheet “\d+ Levels”, B\d+: There is no “nobody” among the roles/,
		),
	});
	expect(await texts()).toEqual(before);
});

/** What somebody does in LibreOffice: a column of notes, rows sorted and one hidden, a sheet renamed, a statement reworded. */
const EDIT = `
sheet = doc.Sheets.getByName("Roles")
sheet.Columns.insertByIndex(1, 1)
sheet.getCellByPosition(1, 0).String = "My notes"
Dim fields(0) As New com.sun.star.table.TableSortField
fields(0).Field = 2 : fields(0).IsAscending = False
Dim how(1) As New com.sun.star.beans.PropertyValue
how(0).Name = "SortFields" : how(0).Value = fields()
how(1).Name = "ContainsHeader" : how(1).Value = True
cursor = sheet.createCursor() : cursor.gotoEndOfUsedArea(False)
sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow).sort(how())
sheet.Rows.getByIndex(3).IsVisible = False
grid = doc.Sheets.getByName("Developer")
grid.unprotect("")
cell = grid.getCellByPosition(3, 6)
cell.String = Replace(cell.String, "Shapes how", "Changes how")
doc.Sheets.getByName("Levels").Name = "Our levels"`;

// Where there is no LibreOffice, files that it has saved are read instead: see saved-by-office.test.ts.
describe.skipIf(!hasOffice)('LibreOffice', () => {
	const office = new Office(join(folder, 'office'));

	test.each(beforeRelease(['xlsx', 'ods']))('saves an unedited workbook as %s, and nothing changes', async (format) => {
		await exportBook('--out', book);
		await mkdir(join(folder, 'saved'), { recursive: true });
		const before = await texts();
		const saved = await office.convert(book, format, join(folder, 'saved'));
		expect(await importBook(saved)).toMatchObject({
			code: 0,
			out: 'The handbook says all of this already: nothing was written.\n',
			err: '',
		});
		expect(await texts()).toEqual(before);
	});

	// In every run a workbook goes through it, and sheets with semicolons are read without it.
	test.each(beforeRelease(['semicolons']))('saves a sheet of CSV with %s, and nothing changes', async () => {
		await exportBook('--format', 'csv', '--out', sheets);
		const names = await readdir(sheets);
		const name = names.find((one) => one.endsWith('Responsibilities.csv'))!;
		await cp(join(sheets, name), join(folder, 'one.csv'));
		const options = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
		await mkdir(join(folder, 'csv'), { recursive: true });
		const saved = await office.convert(join(folder, 'one.csv'), options, join(folder, 'csv'));
		await cp(saved, join(sheets, name));
		expect(await readFile(join(sheets, name), 'utf8')).toContain('Responsibilities: id;Title;');
		expect(await importBook(sheets)).toMatchObject({
			code: 0,
			out: expect.stringContaining('says all of this already'),
		});
	});

	test.each(
		someOf(
			[
				['ods', 'calc8'],
				['xlsx', 'Calc MS Excel 2007 XML'],
			] as const,
			2,
		),
	)('edits a workbook and saves it as %s, and what was edited is what changes', async (format, filter) => {
		await exportBook('--out', book);
		const edited = join(folder, `edited.${format}`);
		await office.edit(book, edited, filter, EDIT);
		const before = await texts();
		const { code, out, err } = await importBook(edited);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('sheet “Roles”, B1: the column “My notes” is none of ours');
		expect(out).toContain('1 statement reworded in Fellow / Craft.\n\nWrote 1 file:');
		expect(await texts()).toEqual({ ...before, 'levels/developer/9.mdx': LEVEL.replace('Shapes', 'Changes') });
	});
});
