import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import { thesaurusOf } from '../../browser/search/thesaurus.ts';
import { LEXICON_FILE, unpackSynonyms } from '../../browser/search/lexicon.ts';
import { searchRecords } from './records.ts';
import { rewordRecord } from './reword-records.ts';
import { withIndex } from './index-records.ts';
import { lexiconOf } from './lexicon.ts';

const SCRIPT = 'pagefind.js';

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
	const files = await withIndex(
		{ records, thesaurus: thesaurusOf(unpackSynonyms(lexicon.synonyms)), tracksOf, reword },
		filesOf,
	);
	files.set(LEXICON_FILE, new TextEncoder().encode(JSON.stringify(lexicon)));
	return { files, records: records.length };
}

/**
 * Writes a search index.
 *
 * @param folder its folder, such as `dist/pagefind`
 */
export async function writeFiles({ files }: SearchFiles, folder: string): Promise<void> {
	for (const [path, content] of files) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}

async function filesOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
	return new Map(
		files
			.filter(({ path }) => !UNUSED.test(path))
			.map(({ path, content }) => [path, path === SCRIPT ? packed(content) : content]),
	);
}

/** Pagefind ships its script with long names; a sixth of it is saved where they are short. */
function packed(script: Uint8Array): Uint8Array {
	const { code, errors } = minifySync(SCRIPT, new TextDecoder().decode(script), { module: true });
	return errors.length > 0 ? script : new TextEncoder().encode(code);
}
