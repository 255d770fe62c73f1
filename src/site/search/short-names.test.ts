import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCbor, type Cbor } from '../../browser/search/cbor.ts';
import { shortNames } from './short-names.ts';
import { writeCbor } from './write-cbor.ts';

const file = (content: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));
const record = (text: string) => file(Buffer.from(text));

const made = new Map<string, Uint8Array>([
	[
		'pagefind.en_abc.pf_meta',
		file(
			writeCbor([
				'1.0',
				[
					['en_1', 300, ''],
					['en_2', 4, ''],
				],
				[['a', 'z', 'en_3']],
				[['kind', 'en_4']],
				[],
				['where'],
			]),
		),
	],
	['pagefind-entry.json', Buffer.from('{"languages":{"en":{"hash":"en_abc"}}}')],
	['fragment/en_1.pf_fragment', record('first')],
	['fragment/en_2.pf_fragment', record('x'.repeat(9000))],
	['index/en_3.pf_index', record('words')],
	['filter/en_4.pf_filter', record('kinds')],
]);

describe('an index with short names', () => {
	const { files, filters } = shortNames(made, 'en');
	const meta = readCbor(gunzipSync(files.get('pagefind.en.pf_meta')!).subarray(12)) as readonly Cbor[];

	test('says of its records what it said, each called by its place in a folder of this index', () => {
		const [[first], [second]] = meta[1] as unknown as [[string], [string]];
		expect(first).toMatch(/^[0-9a-f]{10}\/0$/);
		expect(second).toBe(first.replace(/0$/, '1'));
		expect(meta.toSpliced(1, 1)).toEqual(['1.0', [['a', 'z', 'en_3']], [['kind', 'en_4']], [], ['where']]);
		expect([...files.keys()].filter((name) => name.startsWith('fragment/'))).toEqual([
			`fragment/${first}.pf_fragment`,
			`fragment/${second}.pf_fragment`,
		]);
	});

	test('is packed only where that is worth it', () => {
		const of = (folder: string) =>
			[...files].filter(([name]) => name.startsWith(folder)).map(([, content]) => content[0]);
		expect(of('fragment/')).toEqual(['p'.charCodeAt(0), 0x1f]);
		expect(of('index/')).toEqual(['p'.charCodeAt(0)]);
	});

	test('is found by a name that anybody knows, and says which files its filters are', () => {
		expect(Buffer.from(files.get('pagefind-entry.json')!).toString()).toBe('{"languages":{"en":{"hash":"en"}}}');
		expect(filters).toEqual({ kind: 'en_4' });
	});

	test('is in another folder where it holds anything else', () => {
		const name = (names: Iterable<string>) => [...names].find((name) => name.startsWith('fragment/'));
		const other = new Map(made).set(
			'pagefind.en_abc.pf_meta',
			file(writeCbor(['1.0', [['en_1', 3, '']], [], [], [], []])),
		);
		other.delete('fragment/en_2.pf_fragment');
		expect(name(shortNames(other, 'en').files.keys())).not.toBe(name(files.keys()));
	});

	test('is refused where it is none', () =>
		expect(() => shortNames(new Map(), 'en')).toThrow('says nothing of itself'));
});

test.for([[0], [23], [24], [255], [256], [65_535], [65_536], [-1], [-300], ['über'], [['a', [1, []]]]] as Cbor[][])(
	'%j is read as it was written',
	([item]) => expect(readCbor(writeCbor(item!))).toEqual(item),
);
