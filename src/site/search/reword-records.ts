import type { Rewording } from '../../handbook/language/rewording.ts';
import type { SearchRecord } from '../kind-view/record.ts';

/** A record in the words of the organisation. Keywords stay: no page shows them, and they are what people may still say. */
export function rewordRecord(record: SearchRecord, reword: Rewording): SearchRecord {
	return {
		...record,
		title: reword(record.title),
		aliases: record.aliases.map(reword),
		text: reword(record.text),
		where: record.where.map(reword),
		about: record.about.map(reword),
	};
}

/**
 * Groups of words that mean the same, with what the organisation says for any of them, and each of its
 * words with the one that it takes the place of: whoever searches for the old one still finds it.
 */
export function rewordSynonyms(
	groups: readonly (readonly string[])[],
	words: Readonly<Record<string, string>>,
	reword: Rewording,
): string[][] {
	return [...groups, ...Object.entries(words)].map((group) => [...new Set([...group, ...group.map(reword)])]);
}
