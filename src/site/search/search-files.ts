import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import { thesaurusOf } from '../../browser/search/thesaurus.ts';
import { LEXICON_FILE, unpackSynonyms } from '../../browser/search/lexicon.ts';
import { searchRecords } from './records.ts';
import { rewordRecord } from './reword-records.ts';
import { LANGUAGE, withIndex } from './index-records.ts';
import { entriesBelow } from '../../workplace/entries-below.ts';
import { lexiconOf } from './lexicon.ts';
import { mustFit } from './pagefind-fits.ts';
import { shortNames } from './short-names.ts';

/** Files of Pagefind's own interfaces, which nothing here loads. */
const UNUSED = /-ui\.(js|css)$|highlight\.js$|worker\.js$|^wasm\.unknown/;

/** The files of a search index, by their path in its folder, and how many records it holds. */
export interface SearchFiles {
	files: Map<string, Uint8Array>;
	records: number;
}

/**
 * Makes the search index of a handbook, and what belongs to it.
 *
 * @throws where Pagefind reports an error
 */
export async function searchFiles(view: PublicHandbook): Promise<SearchFiles> {
	const reword = rewordingOf(view);
	const records = searchRecords(view).map((record) => rewordRecord(record, reword));
	const lexicon = lexiconOf(view, records, reword);
	const tracksOf = (roles: readonly string[]) => [
		...new Set(roles.flatMap((id) => view.roles.get(id)?.data.track ?? [])),
	];
	const titles = new Map(lexicon.roles.map(({ id, title }) => [id, title]));
	const titlesOf = (roles: readonly string[]) => roles.flatMap((id) => titles.get(id) ?? []);
	const indexed = { records, thesaurus: thesaurusOf(unpackSynonyms(lexicon.synonyms)), tracksOf, titlesOf, reword };
	const made = await inFolder(async (folder) => {
		await withIndex(indexed, (index) => writeIndex(index, folder));
		return filesIn(folder);
	});
	mustFit(made.get(`wasm.${LANGUAGE}.pagefind`));
	const { files, filters } = shortNames(made, LANGUAGE);
	files.set(LEXICON_FILE, Buffer.from(JSON.stringify({ ...lexicon, filters })));
	return { files, records: records.length };
}

/**
 * Writes a search index.
 *
 * @param folder its folder, such as `dist/pagefind`
 */
export function writeFiles({ files }: SearchFiles, folder: string): void {
	const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
	for (const path of folders) mkdirSync(path, { recursive: true });
	for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

/** Pagefind writes it itself: to hand it over would take as much memory again while its own is at its most. */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
	const { errors } = await index.writeFiles({ outputPath: folder });
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}

function filesIn(folder: string): Map<string, Uint8Array> {
	const files = entriesBelow(folder).filter((entry) => entry.isFile() && !UNUSED.test(entry.name));
	const paths = files.map(({ parentPath, name }) => join(parentPath, name));
	return new Map(paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]));
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'rungbook-search-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
