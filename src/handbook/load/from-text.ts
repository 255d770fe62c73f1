import type { Handbook } from '../model/handbook.ts';
import { loadHandbook } from './load.ts';
import { fileOf } from '../source/source-file.ts';

/**
 * A handbook of one layer, from the texts of its files.
 *
 * @param texts by path; of an entry, its front matter without the dashes
 * @throws where the loader finds fault with them
 */
export function handbookFrom(texts: Record<string, string>): Handbook {
	const files = Object.entries(texts).map(([path, text]) =>
		fileOf(path, path, path.endsWith('.mdx') ? `---\n${text}\n---\n` : text),
	);
	const { handbook, faults } = loadHandbook([{ shown: '.', files, emptyFolders: [] }]);
	if (faults.length > 0)
		throw new Error(faults.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
	return handbook;
}
