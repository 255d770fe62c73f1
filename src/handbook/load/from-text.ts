import type { Handbook } from '../handbook.ts';
import { loadHandbook } from './load.ts';

/**
 * A handbook of one layer, from the texts of its files.
 *
 * @param texts by path; of an entry, its front matter without the dashes
 * @throws where the loader finds fault with them
 */
export function handbookFrom(texts: Record<string, string>): Handbook {
	const files = Object.entries(texts).map(([path, text]) => {
		const bytes = new TextEncoder().encode(path.endsWith('.mdx') ? `---\n${text}\n---\n` : text);
		return { path, shown: path, kind: 'file' as const, bytes, size: bytes.length };
	});
	const { handbook, faults } = loadHandbook([{ shown: '.', files, emptyFolders: [] }]);
	if (faults.length > 0)
		throw new Error(faults.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
	return handbook;
}
