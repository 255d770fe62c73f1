import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../tests/ladders/fixture.ts';
import { csvOf, workbookOf } from '../../tests/ladders/sheets/of-sheets.ts';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { fileOf } from '../../handbook/source/source-file.ts';
import { countWords } from '../shapes/survey.ts';
import { readSources } from './read-sources.ts';

/** How the files of old Office programs begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('whatever is in a file', () => {
	const paths = fc.constantFrom(
		'a.csv',
		'a.tsv',
		'a.xlsx',
		'a.ods',
		'a.zip',
		'a',
		'a.txt',
		'a.html',
		'a.md',
		'a.json',
		'a.yaml',
	);

	test('random bytes are read or refused', async () => {
		const begin = fc.constantFrom([], [0x50, 0x4b, 3, 4], OLE, [0xff, 0xfe], [0xef, 0xbb, 0xbf]);
		await fc.assert(
			fc.asyncProperty(paths, begin, fc.uint8Array({ maxLength: 200 }), async (path, start, bytes) => {
				const file = fileOf(path, path, new Uint8Array([...start, ...bytes]));
				const { tree, unread } = await readSources([file]);
				expect(tree.children.length + unread.length).toBe(1);
			}),
		);
	});

	test('workbooks with bytes changed are read or refused', async () => {
		const whole = await workbookOf({ A: 'Level|Says\nL1|Tests', B: 'x|y' });
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(whole.size - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
				async (changes) => {
					const bytes = whole.bytes!.slice();
					for (const [at, byte] of changes) bytes[at] = byte;
					const { tree, unread } = await readSources([fileOf('a.xlsx', 'a.xlsx', bytes)]);
					expect(tree.children.length + unread.length).toBeGreaterThan(0);
				},
			),
			{ numRuns: 60 },
		);
	});

	const word = fc.constantFrom(
		'Level',
		'Role',
		'Skill',
		'L1',
		'L2',
		'Junior',
		'Senior',
		'R',
		'A',
		'x',
		'3',
		'1,5',
		'Writes code that works',
		'- a⏎- b',
		'Owner',
		'Example',
		'*',
		'#',
		'=1+1',
		'<b>x</b>',
		'[a](b.md)',
		' ',
		'a:',
		'Note: b',
	);
	const sheet = fc
		.array(
			fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: word }), {
				minLength: 1,
				maxLength: 6,
			}),
			{ minLength: 1, maxLength: 9 },
		)
		.map((rows) => rows.map((row) => row.join('|')).join('\n'));

	test('every word of any sheet is carried or listed', async () => {
		await fc.assert(
			fc.asyncProperty(sheet, async (text) => {
				const { source, ...read } = await readFiles([csvOf(text)]);
				const words = countWords(source.tree, read);
				expect(words.carried + words.listed).toBe(words.in);
			}),
		);
	});

	test('every word of any sheet is in its tree, as text or as a head', () => {
		fc.assert(
			fc.property(sheet, (text) => {
				let number = 0;
				const marked = text.replace(/[\p{L}\d]+/gu, (found) => `${found}w${number++}`);
				const { tree } = sourceOf({ 'a.csv': new TextDecoder().decode(csvOf(marked).bytes) });
				const said = JSON.stringify(tree);
				expect((marked.match(/w\d+/g) ?? []).filter((one) => !new RegExp(`${one}(?!\\d)`).test(said))).toEqual([]);
			}),
		);
	});
});
