import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, type Cbor } from '../../browser/search/cbor.ts';
import { writeCbor } from './write-cbor.ts';

/** The letters that Pagefind's files begin with. */
const SIGNATURE = 'pagefind_dcd';

/** How many bytes are few. */
const SHORT = 4096;

const META = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/** What the index says of itself: its version, records, parts, filters, orders, and the names of its fields. */
type Meta = [
	version: string,
	records: [name: string, words: number, group: string][],
	parts: Cbor,
	filters: [facet: string, file: string][],
	orders: Cbor,
	fields: Cbor,
];

/** An index, and the file of each filter. */
export interface Shortened {
	files: Map<string, Uint8Array>;
	filters: Record<string, string>;
}

/**
 * Calls each record of an index by its place in the handbook, in a folder that is called after what the
 * index holds. Pagefind calls it after its content, and what the index says of itself, which each search
 * fetches, names all records: names that cannot be packed were three quarters of it in a large handbook.
 * What is short takes a browser longer to unpack than to fetch, so it is not packed.
 * The file that says it gets a name that anybody can ask for before anything is read. It remains an
 * index that Pagefind's own script can read.
 *
 * @param language the language of the index
 * @throws where the index is not as Pagefind makes it
 */
export function shortNames(files: ReadonlyMap<string, Uint8Array>, language: string): Shortened {
	const path = [...files.keys()].find((name) => META.test(name));
	if (path === undefined) throw new Error('Pagefind’s index says nothing of itself.');
	const [version, records, parts, filters, orders, fields] = readCbor(unpacked(files.get(path)!)) as unknown as Meta;
	const folder = createHash('sha256').update(files.get(path)!).digest('hex').slice(0, 10);
	const named = new Map(records.map(([name], place) => [name, `${folder}/${place.toString(36)}`]));
	const meta: Cbor = [
		version,
		records.map(([name, words, group]) => [named.get(name)!, words, group]),
		parts,
		filters,
		orders,
		fields,
	];
	const short = new Map<string, Uint8Array>();
	for (const [name, content] of files) {
		const record = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
		if (name === path) short.set(`pagefind.${language}.pf_meta`, packed(writeCbor(meta)));
		else if (name === ENTRY) short.set(name, asNamed(content, path, language));
		else if (record !== undefined) short.set(`fragment/${named.get(record)}.pf_fragment`, unlessLong(content));
		else short.set(name, name.startsWith('index/') ? unlessLong(content) : content);
	}
	return { files: short, filters: Object.fromEntries(filters) };
}

/** A file as it is, or unpacked where it is short. */
function unlessLong(file: Uint8Array): Uint8Array {
	const all = gunzipSync(file);
	return all.length > SHORT ? file : all;
}

const unpacked = (file: Uint8Array) => gunzipSync(file).subarray(SIGNATURE.length);
const packed = (content: Uint8Array) => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });

/** What leads Pagefind's script to the index, with its new name. */
function asNamed(entry: Uint8Array, path: string, language: string): Uint8Array {
	const name = META.exec(path)![1]!;
	return Buffer.from(Buffer.from(entry).toString().replace(JSON.stringify(name), JSON.stringify(language)));
}
