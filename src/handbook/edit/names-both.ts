import { allEntries, type Entry, type Handbook } from '../model/handbook.ts';
import { textsOf } from '../model/texts.ts';
import { collectionNames } from '../schema/collections.ts';

/**
 * The entries in which one sentence names two things: once one stands for the other, the
 * sentence says the same twice, and a person should read it.
 *
 * @returns in the order of the handbook
 */
export function namesBoth(handbook: Handbook, ones: readonly string[], others: readonly string[]): Entry[] {
	const [first, second] = [ones, others].map(asPattern);
	const says = (sentence: string) => sentence.search(first!) >= 0 && sentence.replace(first!, ' ').search(second!) >= 0;
	return [...allEntries(handbook, collectionNames)].filter((entry) =>
		[...[...textsOf(entry)].map(({ value }) => value), entry.body.text].some((text) =>
			text.split(/(?<=[.?!])\s|\n\s*\n/).some(says),
		),
	);
}

/** Any of some names, as a whole and in any case. */
function asPattern(names: readonly string[]): RegExp {
	const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')).join('|');
	return new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'giu');
}
