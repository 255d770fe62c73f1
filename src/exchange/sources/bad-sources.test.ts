import { describe, expect, test } from 'vitest';
import { fileOf, type SourceFile } from '../../handbook/source/source-file.ts';
import { readSources } from './read-sources.ts';
import { readXlsx } from './sheets/xlsx.ts';

const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A zip of one part that says of itself what one likes. */
function zipOf(name: string, content: Uint8Array, claimed: number, count = 1, flags = 0, method = 0): Uint8Array {
	const title = new TextEncoder().encode(name);
	const local = new Uint8Array(30 + title.length + content.length);
	const central = new Uint8Array(46 + title.length);
	const end = new Uint8Array(22);
	const [a, b, c] = [local, central, end].map((bytes) => new DataView(bytes.buffer)) as [DataView, DataView, DataView];
	a.setUint32(0, 0x04034b50, true);
	a.setUint16(26, title.length, true);
	local.set(title, 30);
	local.set(content, 30 + title.length);
	b.setUint32(0, 0x02014b50, true);
	b.setUint16(8, flags, true);
	b.setUint16(10, method, true);
	b.setUint32(20, claimed, true);
	b.setUint32(24, claimed, true);
	b.setUint16(28, title.length, true);
	central.set(title, 46);
	c.setUint32(0, 0x06054b50, true);
	c.setUint16(10, count, true);
	c.setUint32(16, local.length, true);
	return new Uint8Array([...local, ...central, ...end]);
}

describe('a source that cannot be read', () => {
	test.each<[string, SourceFile, RegExp]>([
		[
			'an old workbook',
			fileOf('a.xls', 'a.xls', new Uint8Array([...OLE, ...wide('Workbook')])),
			/Open it, and save it as \.xlsx/,
		],
		[
			'a locked workbook',
			fileOf('a.xlsx', 'a.xlsx', new Uint8Array([...OLE, ...wide('EncryptedPackage')])),
			/locked with a password/,
		],
		[
			'a locked part',
			fileOf('a.xlsx', 'a.xlsx', zipOf('xl/workbook.xml', new Uint8Array(4), 4, 1, 1)),
			/locked with a password/,
		],
		[
			'a cut-off workbook',
			fileOf('a.xlsx', 'a.xlsx', zipOf('xl/workbook.xml', new Uint8Array(4), 4).subarray(0, 60)),
			/damaged or cut off/,
		],
		['a workbook of nothing', fileOf('a.xlsx', 'a.xlsx', zipOf('xl/workbook.xml', new Uint8Array(4), 4)), /damaged/],
		[
			'a zip with more bytes than it has',
			fileOf('a.zip', 'a.zip', zipOf('a.md', new Uint8Array(4), 400_000)),
			/damaged/,
		],
		[
			'a zip of too many parts',
			fileOf('a.zip', 'a.zip', zipOf('a.md', new Uint8Array(4), 4, 5000)),
			/more than 1000 parts/,
		],
		[
			'text that is called a workbook',
			fileOf('a.xlsx', 'a.xlsx', new TextEncoder().encode('Level,Craft')),
			/no workbook/,
		],
		[
			'a page that is called a workbook',
			fileOf('a.xlsx', 'a.xlsx', new TextEncoder().encode('<!doctype html><title>Sign in</title>')),
			/page of the web \(“Sign in”\)/,
		],
		[
			'a page that is called CSV',
			fileOf('a.csv', 'a.csv', new TextEncoder().encode('\n<html><head><title>404</title></head>')),
			/tells of an error/,
		],
		[
			'a page that asks to sign in',
			fileOf('a.html', 'a.html', new TextEncoder().encode('<!doctype html><form><input type="password"></form>')),
			/asks to sign in/,
		],
		[
			'a page that is called data',
			fileOf('a.json', 'a.json', new TextEncoder().encode('<!DOCTYPE html><p>hello')),
			/page of the web/,
		],
		[
			'a file too large',
			{ ...fileOf('a.csv', 'a.csv', new Uint8Array()), bytes: undefined, size: 21_000_000 },
			/larger than 20 MB/,
		],
		['a picture', fileOf('a.png', 'a.png', new Uint8Array([0x89, 0x50])), /no text that is read here/],
		[
			'bytes that are no text',
			fileOf('a.csv', 'a.csv', new Uint8Array([65, 0, 0, 1, 2, 3, 200, 201])),
			/not (?:valid|a text)/,
		],
		['a link', { ...fileOf('a.md', 'a.md', new Uint8Array()), kind: 'link' }, /symbolic link/],
	])('%s is told in words', async (_, file, said) => {
		const { tree, unread } = await readSources([file]);
		expect(tree.children).toEqual([]);
		expect(unread).toMatchObject([{ what: 'file', because: 'unreadable', reason: expect.stringMatching(said) }]);
	});

	test('a file that opens to far more than it says is stopped while it opens', async () => {
		const chunk = new Uint8Array(10_000_000);
		const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
			start(controller) {
				for (let count = 0; count < 21; count++) controller.enqueue(chunk);
				controller.close();
			},
		});
		const packed = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).bytes();
		expect(packed.length).toBeLessThan(1_000_000);
		const { unread } = await readSources([
			fileOf('a.xlsx', 'a.xlsx', zipOf('xl/workbook.xml', packed, packed.length, 1, 0, 8)),
		]);
		expect(unread).toMatchObject([{ reason: expect.stringContaining('more than 200 MB') }]);
	});

	test('a workbook with a cell far out is refused before room is made for it', async () => {
		const sheet =
			'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="XFD1000000"><v>1</v></c></row></sheetData></worksheet>';
		const parts = new Map([['xl/worksheets/sheet1.xml', new TextEncoder().encode(sheet)]]);
		expect(await readXlsx(new Uint8Array(), parts, 'a.xlsx')).toMatchObject({
			reason: expect.stringContaining('500,000 cells'),
		});
	});
});

describe('names in a packed file', () => {
	test('are names, and never paths', async () => {
		const { tree } = await readSources([
			fileOf('export.zip', 'export.zip', zipOf('../../etc/Ladder.md', new TextEncoder().encode('# A'), 3)),
		]);
		const names = (node: typeof tree): string[] => [node.name?.plain ?? '', ...node.children.flatMap(names)];
		expect(names(tree)).toEqual(['', 'export', 'etc', 'Ladder.md', 'A']);
	});
});
