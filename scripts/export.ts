import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { bookOf } from '../src/exchange/workbook/book.ts';
import { layOut } from '../src/exchange/workbook/lay-out.ts';
import { markOf, markText } from '../src/exchange/workbook/origin.ts';
import { toCsv } from '../src/exchange/workbook/to-csv.ts';
import { toXlsx } from '../src/exchange/workbook/to-xlsx.ts';
import { count, list } from '../src/handbook/language/words.ts';
import { published } from '../src/handbook/model/published.ts';
import { checkFolders, contentFolders } from '../src/workplace/layers.ts';
import { putFolderBack, replaceFolder } from '../src/workplace/move-folder.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Writes the handbook into a workbook, to be edited in a spreadsheet: a grid a role, a sheet a kind of entry.

  npm run export -- --format xlsx                        handbook.xlsx
  npm run export -- --format csv                         a folder handbook-csv, a file a sheet
  npm run export -- --format xlsx --out ladder.xlsx      under another name
  npm run export -- --format xlsx --public               without what is private

  --content DIR       another folder of content; give it again for a layer over it

npm run import -- FILE brings the edited workbook back, says what changed, and writes that alone.

Exit code: 0 fine, 1 it cannot be written, 2 wrong usage.`;

const FORMATS = ['xlsx', 'csv'];
const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	format: { type: 'string', default: 'xlsx' },
	out: { type: 'string' },
	public: { type: 'boolean', default: false },
});
if (!FORMATS.includes(values.format)) wrongUsage(`--format is xlsx or csv; found “${values.format}”.`, HELP);
const isCsv = values.format === 'csv';
const out = resolve(values.out ?? (isCsv ? 'handbook-csv' : 'handbook.xlsx'));
const { handbook: whole } = await checkFolders(contentFolders(values.content));
const unread = [...whole.broken].flatMap(([name, ids]) => [...ids].map((id) => `${name}/${id}`));
if (whole.settingsBroken) unread.push('handbook.yaml');
if (unread.length > 0)
	refuse(`What these say cannot be understood, so it would be missing: ${list(unread)}. \`npm run check\` says why.`);
const handbook = values.public ? published(whole) : whole;
const sheets = layOut(handbook, bookOf(handbook, values.public), values.public);
try {
	if (isCsv) await writeFolder(toCsv(sheets));
	else
		await writeWhole(
			await toXlsx(sheets, handbook.settings.name, markText(markOf(handbook.settings.name, values.public))),
		);
} catch (error) {
	await rm(`${out}.part`, { recursive: true, force: true }).catch(() => {});
	refuse(
		`${relative('', out)} could not be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`,
	);
}
const shown = sheets.filter(({ isHidden }) => !isHidden).length;
console.log(
	`${relative('', out)} holds ${count(shown, 'sheet')}: begin with the first, which says how to use the others.`,
);
console.log(`When it is edited: npm run import -- ${relative('', out)}`);

/** Writes the workbook beside its place, and puts it there as a whole. */
async function writeWhole(bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(out), { recursive: true });
	await writeFile(`${out}.part`, bytes);
	await rename(`${out}.part`, out);
}

/** Writes a folder that is not there yet, or that holds sheets and nothing else. */
async function writeFolder(files: ReadonlyMap<string, string>): Promise<void> {
	await putFolderBack(out);
	const there = await readdir(out).catch(() => [] as string[]);
	const other = there.find((name) => !name.endsWith('.csv'));
	if (other !== undefined) refuse(`${relative('', out)} holds ${other}, which is no sheet: name another folder.`);
	await rm(`${out}.part`, { recursive: true, force: true });
	await mkdir(`${out}.part`, { recursive: true });
	for (const [name, text] of files) await writeFile(join(`${out}.part`, name), text);
	await replaceFolder(`${out}.part`, out);
}

/** Says why nothing was written, and ends with 1. */
function refuse(why: string): never {
	console.error(why);
	process.exit(1);
}
