import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../handbook/edit/change.ts';
import { fileOf, type SourceFile, type SourceLayer } from '../../handbook/source/source-file.ts';
import { readFixture } from '../../tests/ladders/fixture.ts';
import { engine } from '../../workplace/roots.ts';
import { writeLayer } from '../write/write-layer.ts';
import { bookOf } from './book.ts';
import { after, handbookOf, layerAt } from './by-hand.ts';
import { draftOf } from './draft.ts';
import { layOut } from './lay-out.ts';
import { openWorkbook } from './open-workbook.ts';
import { planWorkbook } from './plan-workbook.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';

const NO_FILES = { assets: new Set<string>(), brandFiles: new Map<string, never>() };

const layerOf = async (ladder: string) =>
	layerAt('org', Object.fromEntries(writeLayer((await readFixture(ladder)).table).files));

/** The workbook of a layer, as the files of a format. */
async function filesOf(layer: SourceLayer, format: string): Promise<SourceFile[]> {
	const handbook = handbookOf([layer]);
	const sheets = layOut(handbook, bookOf(handbook), false);
	if (format === 'xlsx') return [fileOf('book.xlsx', 'book.xlsx', await toXlsx(sheets, 'Ladder', 'mark'))];
	return [...toCsv(sheets)].map(([name, text]) => fileOf(name, name, text));
}

async function planOf(layers: readonly SourceLayer[], files: readonly SourceFile[]) {
	const opened = (await openWorkbook(files))!;
	expect(opened.wrong).toEqual([]);
	return planWorkbook(layers, NO_FILES, opened);
}

/** What a handbook says, in whatever order. */
const saidBy = (layer: SourceLayer) => {
	const { settings, entries } = draftOf(handbookOf([layer]));
	return { settings, entries: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) };
};

describe.each(['jorgef', 'etsy', 'monzo', 'unidays'])('an excerpt of %s', (ladder) => {
	test.each(['xlsx', 'csv'])('goes out as %s, and changes nothing when it comes back', async (format) => {
		const layer = await layerOf(ladder);
		const { plan, kept, refused } = await planOf([layer], await filesOf(layer, format));
		expect({ write: [...plan.change.write.keys()], kept, refused }).toEqual({ write: [], kept: [], refused: [] });
	});

	test.each(['xlsx', 'csv'])('goes out as %s, and into an empty layer comes equal', async (format) => {
		const layer = await layerOf(ladder);
		const empty: SourceLayer = { shown: 'org', files: [], emptyFolders: [] };
		const plan = await planOf([empty], await filesOf(layer, format));
		expect(plan.refused).toEqual([]);
		expect(saidBy(after([empty], plan))).toEqual(saidBy(layer));
	});
});

describe.each(['xlsx', 'ods'])('a workbook that LibreOffice has saved as %s', (format) => {
	test('with a column of notes, rows sorted and hidden, and a sheet renamed, changes what was reworded', async () => {
		const layer = await layerOf('jorgef');
		const path = join(engine, `src/exchange/workbook/fixtures/jorgef.${format}`);
		const plan = await planOf([layer], [fileOf(`jorgef.${format}`, `jorgef.${format}`, readFileSync(path))]);
		expect(plan.kept).toEqual([]);
		expect(plan.refused).toEqual([]);
		// Fields that came after it was saved are columns that it lacks.
		const notes = plan.notes.filter((note) => !note.includes(' lacks '));
		expect(notes).toEqual(['sheet “Axes”, B1: the column “My notes” is none of ours, and was passed over.']);
		const before = textsOf(layer).get('levels/developer/d1.mdx')!;
		expect([...plan.plan.change.write]).toEqual([
			['levels/developer/d1.mdx', before.replace('actively learns and adopts', 'eagerly learns and adopts')],
		]);
	});
});

test.each([',', ';', '\t'])('prose with other signs than the %j between cells is prose', async (sign) => {
	const prose = `---\ntitle: About\n---\n\n${'| a | b | c |\n'.repeat(40)}\nOne; two; three, and four.\n`;
	const layer = layerAt('org', {
		'pages/about.mdx': prose.replace('|\n', '|\n| - | - | - |\n'),
		'axes/a.mdx': '---\ntitle: A\n---\n',
	});
	const files = (await filesOf(layer, 'csv')).map((file) => {
		const text = new TextDecoder().decode(file.bytes);
		return fileOf(file.path, file.path, sign === ',' ? text : text.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, sign));
	});
	const { plan, kept, refused, notes } = await planOf([layer], files);
	expect({ write: [...plan.change.write.keys()], kept, refused, notes }).toEqual({
		write: [],
		kept: [],
		refused: [],
		notes: [],
	});
	expect((await openWorkbook(files))!.sheets.map(({ sheet }) => sheet)).toContainEqual(expect.stringMatching(/Pages$/));
});

test('a file that is none of ours is none', async () => {
	expect(
		await openWorkbook([fileOf('ladder.csv', 'ladder.csv', 'Role,Level,Statement\nEngineer,1,Tests.\n')]),
	).toBeUndefined();
});
