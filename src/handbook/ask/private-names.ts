import { isAcronym, partsOf, pluralOf } from '../language/word-forms.ts';
import { joined, wordsOf } from '../language/same-name.ts';
import { quote } from '../language/words.ts';
import type { Place } from '../model/diagnostic.ts';
import { allEntries, entryAt, holderEntry, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { placeOf } from '../model/places.ts';
import { privateDetailsOf, type PublicHandbook } from '../model/published.ts';
import { collectionNames, collections, kindOf } from '../schema/collections.ts';

/** Words that tell of something private wherever they stand. */
export interface PrivateName {
	text: string;
	/** What it is, such as `what a private role is called`. */
	is: string;
	/** Where it is marked as private. */
	mark: Place;
	/** What can be done where it is known from elsewhere. */
	instead: string;
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
					is: `what a private ${collections[entry.collection].singular} is called`,
					mark: markOf(handbook, entry),
					instead:
						'Give it another title until it may be known; or, if nobody holds it, retire it under `retired` in handbook.yaml.',
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

function markOf(handbook: Handbook, entry: Entry): Place {
	const holder = holderEntry(handbook, entry);
	if (!entry.data.private && holder) return markOf(handbook, holder);
	return entry.data.private ? placeOf(entry, 'private') : placeOf(entry);
}

/** What private facts of public entries say, where that can hardly be said of something else: not those that are public as well. */
export function privateFacts(handbook: Handbook, visible: PublicHandbook): PrivateName[] {
	const shown = [...visible.roles.values(), ...visible.levels.values()];
	const known = new Set(shown.flatMap(({ data }) => data.details.map(({ value }) => value)));
	return shown
		.map(({ collection, id }) => entryAt(handbook, collection, id)!)
		.flatMap((entry) =>
			privateDetailsOf(entry)
				.filter(([, { value }]) => isTelling(value) && !known.has(value))
				.map(([index, { value }]) => ({
					text: value,
					is: `a private fact of ${quote(titleOf(entry))}`,
					mark: placeOf(entry, 'details', index, 'private'),
					instead: 'Write something else there until it may be known.',
					isSure: false,
					findIn: finder(value, []),
				})),
		);
}

/** Several words, or a number that is no count of anything: “5” stands everywhere. */
const isTelling = (value: string) => partsOf(value).length > 2 || value.replace(/\D/g, '').length > 3;

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
