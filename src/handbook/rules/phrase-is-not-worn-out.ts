import { FEWEST } from '../language/english.ts';
import { phrasesOfKey } from '../language/watched.ts';
import { list, quote } from '../language/words.ts';
import { allEntries, titleOf, type Entry } from '../model/handbook.ts';
import { layerOf } from '../model/layer-of.ts';
import type { Rule } from '../model/rule.ts';
import { watchedLists } from '../model/watched-lists.ts';
import { wordingIn, type Wording } from '../model/wording.ts';
import { collectionNames } from '../schema/collections.ts';

type Place = { entry: Entry; found: Wording['found'] };

/** How many of the entries that say it the most are named. */
const NAMED = 4;

export const phraseIsNotWornOut: Rule = {
	id: 'phrase-is-not-worn-out',
	summary: 'No turn of phrase comes back so often that a reader notices it instead of what is said.',
	severity: 'warning',
	*check(handbook) {
		const wordingOf = wordingIn(handbook);
		if (!wordingOf) return;
		const { worn } = watchedLists(handbook.settings);
		// Each layer by itself: what is written in one is mended there.
		const layers = Map.groupBy(allEntries(handbook, collectionNames), (entry) =>
			layerOf(handbook.layers, entry.files.at(-1)!),
		);
		for (const entries of layers.values()) {
			const words = entries.reduce((sum, entry) => sum + wordingOf(entry).words, 0);
			for (const [key, limit] of Object.entries(worn)) {
				const places = entries
					.map((entry): Place => ({ entry, found: wordingOf(entry).found.filter((one) => one.key === key) }))
					.filter(({ found }) => found.length > 0)
					.toSorted((a, b) => b.found.length - a.found.length);
				const times = places.reduce((sum, { found }) => sum + found.length, 0);
				const allowed = Math.max(FEWEST, Math.floor((words * limit) / 1000));
				if (times <= allowed) continue;
				const [first, ...others] = places.map(({ entry, found }) => ({
					at: found[0]!.in.placeOf(found[0]!),
					message: `${quote(titleOf(entry))}: ${found.length}`,
				}));
				yield {
					at: first!.at,
					message: `${list(phrasesOfKey(key).map(quote), 'or')} ${phrasesOfKey(key).length === 1 ? 'stands' : 'stand'} here ${times} times in about ${words} words, and may stand ${allowed} times.`,
					hint: 'Say it in other words where you can, or leave it out. Begin where it stands most often.',
					related: others.slice(0, NAMED),
				};
			}
		}
	},
};
