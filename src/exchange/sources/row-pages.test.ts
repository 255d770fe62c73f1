import { describe, expect, test } from 'vitest';
import { fileOf } from '../../handbook/source/source-file.ts';
import { readFiles } from '../../tests/ladders/fixture.ts';
import { told } from '../../tests/ladders/told.ts';

const ID = '0123456789abcdef0123456789abcdef';

/** The table of an export, with pages for some of its rows. */
const exportOf = (table: string, pages: Readonly<Record<string, string>>, name = `Ladder ${ID}`) =>
	[
		[`${name}.csv`, table] as const,
		...Object.entries(pages).map(
			([title, text], index) => [`${name}/${title} ${ID.slice(0, -1)}${index}.md`, `# ${title}\n\n${text}\n`] as const,
		),
	].map(([path, text]) => fileOf(path, path, text));

const LEVELS =
	'Name,Track,Craft\nL1 Junior,Engineer,Writes code that others read\nL2 Senior,Engineer,Designs parts of a system\n';
const FIELDS = {
	'L1 Junior': 'Track: Engineer\nCraft: Writes code that others read',
	'L2 Senior': 'Track: Engineer\nCraft: Designs parts of a system',
};
const SAYS = [
	'Engineer · L1 Junior · Craft: Writes code that others read',
	'Engineer · L2 Senior · Craft: Designs parts of a system',
];

describe('the export of a wiki with a page for each row of a table', () => {
	test('says what it says once, and that the pages say the same is told', async () => {
		const { table } = await readFiles(exportOf(LEVELS, FIELDS));
		expect(told(table)).toEqual(SAYS);
		expect(table.mended.map(({ at, reason }) => [at.line, reason.includes('its row')])).toEqual([
			[1, true],
			[1, true],
		]);
	});

	test('keeps what a page says beside its row, as prose of what the row is', async () => {
		const pages = { ...FIELDS, 'L2 Senior': `${FIELDS['L2 Senior']}\n\nSomebody whom others ask.` };
		const { table } = await readFiles(exportOf(LEVELS, pages));
		expect(told(table)).toEqual(SAYS);
		expect(table.levels.map(({ title, prose }) => [title, prose])).toEqual([
			['L1 Junior', undefined],
			['L2 Senior', 'Somebody whom others ask.'],
		]);
	});

	test('is read by its pages where these hold the lists, and by its table for the rest', async () => {
		const { table } = await readFiles(
			exportOf('Name,Summary\nJunior engineer,Learns the trade\nSenior engineer,Leads projects\n', {
				'Junior engineer': 'Summary: Learns the trade\n\n## Craft\n\n- Writes tests for new code',
				'Senior engineer': 'Summary: Leads projects\n\n## Craft\n\n- Designs systems that last',
			}),
		);
		expect(told(table)).toEqual([
			'Ladder · Junior engineer · Craft: Writes tests for new code',
			'Ladder · Senior engineer · Craft: Designs systems that last',
		]);
		expect(table.levels.map(({ summary }) => summary)).toEqual(['Learns the trade', 'Leads projects']);
	});

	test('keeps a field that a page has and its row has not, or has otherwise', async () => {
		const pages = { ...FIELDS, 'L1 Junior': 'Track: Engineer\nCraft: Writes code that nobody reads' };
		const { table } = await readFiles(exportOf(LEVELS, pages));
		expect(table.levels[0]!.prose).toBe('Craft: Writes code that nobody reads');
	});

	test('is no export where a page is called like no row', async () => {
		const { table } = await readFiles(exportOf(LEVELS, { ...FIELDS, Introduction: 'What a ladder is good for.' }));
		expect([told(table), table.pages.map(({ title }) => title)]).toEqual([SAYS, ['Introduction']]);
	});
});
