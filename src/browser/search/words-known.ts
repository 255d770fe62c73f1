import { unpackSynonyms, unpackWords, type Lexicon } from './lexicon.ts';
import type { Words } from './known-words.ts';
import { thesaurusOf } from './thesaurus.ts';
import { stemOf, wordsOf } from './words.ts';

/** How common a word is taken to be that only the synonyms hold. */
const SYNONYM = 5;

/** The words by which queries are understood. */
export function wordsKnown(lexicon: Pick<Lexicon, 'synonyms' | 'words' | 'roles' | 'ranks'>): Words {
	const thesaurus = thesaurusOf(unpackSynonyms(lexicon.synonyms));
	const vocabulary = new Map([...thesaurus.words].map((word) => [word, SYNONYM]));
	for (const [word, common] of unpackWords(lexicon.words))
		vocabulary.set(word, Math.max(common, vocabulary.get(word) ?? 0));
	let byStem: ReadonlyMap<string, string> | undefined;
	return {
		thesaurus,
		vocabulary,
		roles: new Set(lexicon.roles.map(({ title }) => wordsOf(title).map(stemOf).join(' '))),
		ranks: new Set(lexicon.ranks.split(' ')),
		byStem: () => (byStem ??= new Map([...vocabulary.keys()].map((word) => [stemOf(word), word]))),
	};
}
