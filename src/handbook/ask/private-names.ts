import { isAcronym, partsOf, pluralOf } from '../language/word-forms.ts';
import { joined, wordsOf } from '../language/same-name.ts';
import { allEntries, holderEntry, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import type { PublicHandbook } from '../model/published.ts';
import { collectionNames, kindOf } from '../schema/collections.ts';

/** A name that tells of a private entry wherever it stands. */
export interface PrivateName {
	text: string;
	entry: Entry;
	/** The entry that is marked as private: itself, or what it lies in. */
	marked: Entry;
	/** Whether it can hardly mean anything else: the name of a role, of several words. */
	isSure: boolean;
	/** Where it stands in a text, and how it is written there. */
	findIn: (text: string) => Iterable<{ index: number; text: string }>;
}

/** Where a word begins and ends: `lead` is no word of `tech-lead`. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_]|[\p{L}\p{M}\p{N}][-‐‑])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}_]|[-‐‑][\p{L}\p{N}])`;

/** What may stand between the words of a name: marks of Markdown and ends of lines too. */
const BETWEEN = String.raw`(?:[\s*_]+|[-‐‑])`;

/**
 * The titles and aliases by which private entries would be known: not those that something public has
 * as well, and no single word where that is no name that prose uses.
 *
 * @param visible what is published of the handbook
 */
export function privateNames(handbook: Handbook, visible: PublicHandbook): PrivateName[] {
	const known = new Set([...allEntries(visible, collectionNames)].flatMap(namesOf).map(keyOf));
	/** Of a single word, any name may be made; of the name of something, only those of the same kind. */
	const longerNames = (entry: Entry, text: string) =>
		collectionNames
			.filter((name) => (isLong(text) ? name === entry.collection : kindOf(name).inProse))
			.flatMap((name) => [...allEntries(visible, [name])].flatMap(namesOf));
	return [...allEntries(handbook, collectionNames)]
		.filter((entry) => !visible[entry.collection].has(entry.id))
		.flatMap((entry) =>
			namesOf(entry)
				.filter((text) => !known.has(keyOf(text)) && (isLong(text) || kindOf(entry.collection).inProse))
				.map((text) => ({
					text,
					entry,
					marked: markedOf(handbook, entry),
					isSure: entry.collection === 'roles' && isLong(text),
					findIn: finder(text, longerNames(entry, text)),
				})),
		);
}

const keyOf = (name: string) => joined(wordsOf(name));
const isLong = (name: string) => partsOf(name).length > 1;

function namesOf(entry: Entry): string[] {
	const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
	return [titleOf(entry), ...aliases];
}

function markedOf(handbook: Handbook, entry: Entry): Entry {
	const holder = holderEntry(handbook, entry);
	return entry.data.private || !holder ? entry : markedOf(handbook, holder);
}

/** Finds a name, one or many of it, but not within a longer one that is public. */
function finder(name: string, publicNames: readonly string[]): PrivateName['findIn'] {
	const flags = isAcronym(name) ? 'gu' : 'giu';
	const pattern = new RegExp(`${BEFORE}(?:${[pluralOf(name), name].map(asPattern).join('|')})${AFTER}`, flags);
	const longer = publicNames.filter((other) => other.length > name.length && other.search(pattern) >= 0);
	const masks = longer.map((other) => new RegExp(`${BEFORE}${asPattern(other)}`, 'giu'));
	return function* (text) {
		if (text.search(pattern) < 0) return;
		const masked = masks.reduce((rest, mask) => rest.replace(mask, (found) => ' '.repeat(found.length)), text);
		for (const { 0: found, index } of masked.matchAll(pattern)) yield { index, text: found };
	};
}

const asPattern = (name: string) =>
	partsOf(name)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]"))
		.join(BETWEEN);
