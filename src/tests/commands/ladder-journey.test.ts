import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { hasOffice, Office } from '../../harness/libre-office.ts';
import { run, type Ran } from './run-command.ts';

/** A ladder as somebody has it: a title above the head, a level a column, what is asked one line below the other. */
const SHEET = `Our ladder;;;
;;;
Role;Area;Engineer;Senior engineer
Engineer;Craft;Writes code that others can change;Designs a service and defends the design
Engineer;People;Asks for a review early;"Mentors a colleague every week
Runs the retrospective"
Engineer;Delivery;Splits a task of a week into days;Plans a quarter with product
`;

const OLD = 'Plans a quarter with product';
const NEW = 'Plans two quarters with product';

let project: string;
beforeAll(async () => {
	project = await folderForCopies('journey-');
	await copyProject(project);
	await rm(join(project, 'content/org'), { recursive: true, force: true });
	await writeFile(join(project, 'ladder.csv'), SHEET);
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Does in the project what a person does, and gives what they see. */
const does = (script: string, ...args: string[]): Promise<Ran> => run(`scripts/${script}.ts`, args, {}, project);

const pageOf = (address: string) => readFile(join(project, 'dist', address, 'index.html'), 'utf8');

/** Somebody replaces words in the workbook: in LibreOffice where there is one, else in its sheets as CSV. */
async function edited(): Promise<string> {
	if (!hasOffice) {
		await does('export', '--format', 'csv', '--out', 'sheets');
		const sheets = join(project, 'sheets');
		for (const name of await readdir(sheets)) {
			const text = await readFile(join(sheets, name), 'utf8');
			await writeFile(join(sheets, name), text.replaceAll(OLD, NEW));
		}
		return 'sheets';
	}
	await does('export', '--out', 'book.xlsx');
	const office = new Office(join(project, 'office'));
	const replace = `
For index = 0 To doc.Sheets.Count - 1
sheet = doc.Sheets.getByIndex(index)
If sheet.isProtected() Then sheet.unprotect("")
search = sheet.createReplaceDescriptor()
search.SearchString = "${OLD}" : search.ReplaceString = "${NEW}"
If sheet.IsVisible Then sheet.replaceAll(search)
Next`;
	await office.edit(join(project, 'book.xlsx'), join(project, 'edited.xlsx'), 'Calc MS Excel 2007 XML', replace);
	return 'edited.xlsx';
}

describe('from a spreadsheet to a handbook, and back', () => {
	test('a ladder comes in, gets a name, is built, is edited in a spreadsheet, and is built again', async () => {
		const brought = await does('import', 'ladder.csv', '--yes');
		expect(brought, brought.err + brought.out).toMatchObject({ code: 0 });
		const named = await does('init', '--name', 'Acme ladder', '--from', 'nothing');
		expect(named, named.err + named.out).toMatchObject({ code: 0 });
		const built = await does('build');
		expect(built, built.err + built.out).toMatchObject({ code: 0 });
		expect(await pageOf('.')).toContain('Acme ladder');
		expect(await pageOf('levels/engineer/2')).toContain(OLD);

		const back = await does('import', await edited());
		expect(back, back.err + back.out).toMatchObject({ code: 0 });
		expect(back.out).toContain('1 statement reworded in Senior engineer / Delivery.');
		const again = await does('build');
		expect(again, again.err + again.out).toMatchObject({ code: 0 });
		const page = await pageOf('levels/engineer/2');
		expect(page).toContain(NEW);
		expect(page).not.toContain(OLD);

		const unchanged = await does('import', 'ladder.csv', '--yes');
		expect(unchanged.out, unchanged.err).toContain('Edited here since the last import, and kept');
		expect(await readFile(join(project, 'content/org/levels/engineer/senior-engineer.mdx'), 'utf8')).toContain(NEW);
	});
});
