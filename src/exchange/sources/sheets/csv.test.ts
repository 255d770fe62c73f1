import { describe, expect, test } from 'vitest';
import { shownTree, sourceOf } from '../../../tests/ladders/shown-tree.ts';
import { fileOf } from '../../../handbook/source/source-file.ts';
import { showPlace } from '../../table/place.ts';
import { delimiterOf } from './delimiter.ts';
import type { Node } from '../node.ts';
import { readSources } from '../read-sources.ts';

/** What lies in a sheet of CSV, as lines without places. */
const csv = (text: string, path = 'a.csv') =>
	sourceOf({ [path]: text })
		.tree.children[0]!.children.flatMap((node) => shownTree(node))
		.map((line) => line.replace(/ \d+:\d+$/, '').replace(/^ +/, (blanks) => '·'.repeat(blanks.length / 2)));

describe('CSV', () => {
	test.each([
		['commas', 'Level,Craft\nL1,Tests'],
		['semicolons', 'Level;Craft\r\nL1;Tests\r\n'],
		['tabs', 'Level\tCraft\nL1\tTests'],
		['what Excel says first', 'sep=;\nLevel;Craft\nL1;Tests'],
		['quotes', '"Level","Craft"\n"L1","Tests"'],
		['a byte order mark', '\ufeffLevel,Craft\nL1,Tests'],
	])('with %s is a table', (_, text) => {
		expect(csv(text)).toEqual(['table', '·row', '··column [Level]', '···text L1', '··column [Craft]', '···text Tests']);
	});

	test.each([
		[
			'bars in sentences',
			',',
			'Role,Level,Craft\nDev,L1,Tests | reviews\nDev,L2,"Designs, helps | mentors"\nDev,L3,Leads | plans',
		],
		['semicolons in sentences', ',', 'Level,Craft\nL1,"Writes; tests"\nL2,"Designs; reviews"'],
		['decimal commas', ';', 'Level;Weight;Craft\nL1;1,5;Writes, tests\nL2;2,5;Designs, helps'],
		['commas in sentences', '\t', 'Level\tCraft\nL1\tWrites, tests\nL2\tDesigns, helps'],
		['a title above', ';', 'Ladder, 2026\nLevel;Craft\nL1;Writes, tests\nL2;Designs'],
		['bars between all cells', '|', 'Level|Craft\nL1|Writes, tests\nL2|Designs, helps'],
	])('with %s is cut where its head is', (_, sign, text) => {
		expect(delimiterOf(text)).toBe(sign);
	});

	test('with commas in a sentence that is in no quotes keeps it whole, and tells', () => {
		const { tree, mended } = sourceOf({ 'a.csv': 'Level,Craft\nL1,Writes code, and tests, and reads\nL2,Designs\n' });
		const texts = (node: typeof tree): string[] => [node.text?.plain ?? '', ...node.children.flatMap(texts)];
		expect(texts(tree).filter(Boolean)).toEqual(['L1', 'Writes code, and tests, and reads', 'L2', 'Designs']);
		expect(mended.map(({ at, reason }) => [at.line, reason.includes('commas of a sentence')])).toEqual([[2, true]]);
	});

	test('holds commas, quotes and line ends in cells, and decimal commas stay text', () => {
		expect(csv('Level;Says;Weight\nL1;"One; ""two""\n- three\n- four";1,5')).toEqual([
			'table',
			'·row',
			'··column [Level]',
			'···text L1',
			'··column [Says]',
			'···text One; "two"',
			'···bullet three',
			'···bullet four',
			'··column [Weight]',
			'···text 1,5',
		]);
	});

	test('says where a cell is, by the line of the file', () => {
		const { tree } = sourceOf({ 'a.csv': 'A,B\n"x\ny",z\nv,w' });
		const rows = tree.children[0]!.children[0]!.children;
		expect(rows.map(({ children }) => children.map(({ at }) => showPlace(at)))).toEqual([
			['a.csv:2', 'a.csv:3'],
			['a.csv:4', 'a.csv:4'],
		]);
	});

	test('with a quote that never ends is read, and told', () => {
		const { tree, mended } = sourceOf({ 'a.csv': 'A,B\n"x,y\nv,w' });
		expect(shownTree(tree).join('\n')).toMatch(/"x.*\n.*\n.*y/);
		expect(mended).toMatchObject([{ at: { line: 2, column: 1 }, reason: expect.stringContaining('never ends') }]);
	});

	test.each<[string, Uint8Array, string]>([
		[
			'UTF-16',
			new Uint8Array([
				0xff,
				0xfe,
				...new Uint8Array(new Uint16Array([...'Stufe;Rolle\n1;Größe'].map((letter) => letter.charCodeAt(0))).buffer),
			]),
			'UTF-16',
		],
		[
			'Windows-1252',
			new Uint8Array([...'Stufe;Rolle\n1;Gr'].map((letter) => letter.charCodeAt(0)).concat([0xf6, 0xdf, 0x65])),
			'Windows-1252',
		],
	])('in %s is read, and told', async (_, bytes, said) => {
		const { tree, mended } = await readSources([fileOf('a.csv', 'a.csv', bytes)]);
		expect(shownTree(tree).join('\n')).toContain('text Größe');
		expect(mended.map(({ reason }) => reason).join()).toContain(said);
	});
});

describe('the table of a sheet', () => {
	test.each([
		[
			'titles and notes above its head',
			'Acme,,\nAs of May,,\n\nLevel,Craft,Impact\nL1,Tests,Tasks',
			['bold [Acme]', '·text As of May', '·table'],
		],
		['a blank row below its head', 'Level,Craft\n,\nL1,Tests\nL2,Designs', ['table', '·row', '·row']],
		[
			'a blank row in it',
			'Level,Says\nL1,Writes what the team needs to know\n\nL2,Decides what the team needs to know',
			['table', '·row', '·row'],
		],
		['a column without a head', 'Level,,Says\nL1,3,Tests', ['table', '·row', '··column [column B]']],
		['ragged rows', 'Level,Says\nL1,Tests,More\nL2', ['table', '·row', '··column [column C]', '·row']],
		[
			'a row with a title alone',
			'Skill,L1,L2\nTech,,\nTesting,a,b\nPeople,,\nTalking,c,d',
			['lead [Tech]', '·table', 'lead [People]', '·table'],
		],
		['a note below it', 'Level,Says\nL1,Tests\n* for all offices,', ['table', '·row', 'bullet for all offices']],
		[
			'another beside it',
			'Level,Says,,Key,Means\nL1,Tests,,R,does\nL2,Designs,,,\n',
			['table', '·row', '·row', 'table', '·row'],
		],
	])('may have %s', (_, text, parts) => {
		const lines = csv(text);
		const found = lines.filter((line) => parts.includes(line));
		expect([...new Set(found)]).toEqual([...new Set(parts)]);
		expect(found.filter((line) => line.endsWith('row')).length).toBeGreaterThanOrEqual(
			parts.filter((line) => line.endsWith('row')).length,
		);
	});
});

test('many lines above a table lie beside each other, and not each in the one before', () => {
	const lines = Array.from({ length: 200 }, (_, index) => `Line ${index}\n`).join('');
	const depthOf = (node: Node): number => 1 + Math.max(0, ...node.children.map(depthOf));
	const { tree } = sourceOf({ 'a.csv': `${lines}Area,L1,L2\nCraft,Writes tests,Designs parts\n` });
	expect(depthOf(tree)).toBeLessThan(16);
});
