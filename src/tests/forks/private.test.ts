import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { filesOf, viewFrom } from '../data/handbooks.ts';
import { everyFile, forkWith, type Fork } from './make-fork.ts';
import { SECRET, SECRETS, WITH_SECRETS } from './secrets.ts';

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/ladder/', WITH_SECRETS);
});
afterAll(() => fork?.remove());

test('each of the words would be in the files for programs if nothing were private', () => {
	const open = Object.entries(WITH_SECRETS).map(([path, text]) => [path, text.replaceAll(/,? ?private: true/g, '')]);
	const view = viewFrom(Object.fromEntries(open));
	for (const name of collectionNames) expect(view[name].size, name).toBeGreaterThan(1);
	const all = filesOf(view).get('api/v1/all.json')!;
	expect(SECRETS.filter((secret) => !all.includes(secret))).toEqual([]);
});

test('what is private is in no byte of the site, packed files unpacked, and in no name of a file', async () => {
	expect(fork.code, fork.output).toBe(0);
	const files = await everyFile(fork.folder);
	for (const kind of [
		/^api\/v1\/all\.json$/,
		/^pagefind\/fragment\//,
		/^pagefind\/index\//,
		/\.html$/,
		/^roles\/[^/]+\.md$/,
		/^llms-full\.txt$/,
		/^print\/index\.html$/,
		/^assistants\/.+\.md$/,
		/^preview\.png$/,
	])
		expect(
			[...files.keys()].some((path) => kind.test(path)),
			String(kind),
		).toBe(true);
	const told = [...files].filter(([path, text]) => `${path}\n${unpacked(text)}`.toLowerCase().includes(SECRET));
	expect(told.map(([path]) => path)).toEqual([]);
});

/** A file with the pixels of a picture: they are packed in the middle of it. */
function unpacked(text: string): string {
	if (!text.startsWith('\x89PNG')) return text;
	const bytes = Buffer.from(text, 'latin1');
	const at = bytes.indexOf('IDAT');
	return text + inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))).toString('latin1');
}
