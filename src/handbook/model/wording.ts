import type { Place } from './diagnostic.ts';
import type { Entry, Handbook } from './handbook.ts';
import { bodyPlaceOf, textPlaceOf, type Path } from './places.ts';
import { remembered } from './remembered.ts';
import { textsOf } from './texts.ts';
import { isJudged, listsElsewhere, watchedLists } from './watched-lists.ts';
import { figureAt, HINT } from '../language/figures.ts';
import { watcherFor, type Watched, type WatchedLists } from '../language/watched.ts';
import { kindOf } from '../schema/collections.ts';
import { metaOf, schemaAt } from '../schema/shape.ts';

/** A text of an entry. */
export interface Text {
	/** Its words; what is no word of its author is blank, sign by sign. */
	text: string;
	/** As it is written. */
	written: string;
	/** The path of the field; empty for the prose below. */
	path: Path;
	placeOf: (part: { index: number; text: string }) => Place;
}

/** What an entry says, as those see it who look at words. */
export interface Wording {
	/** What was found in its texts. */
	found: readonly (Watched & { in: Text })[];
	/** About how many words it says in all. */
	words: number;
}

/** What makes the wording of entries of one handbook; nothing where its words cannot be judged. */
export const wordingIn = remembered(({ settings }: Handbook): ((entry: Entry) => Wording) | undefined => {
	if (!isJudged(settings)) return undefined;
	const lists = watchedLists(settings);
	const key = JSON.stringify(lists);
	// The lists seldom change, and what was found in an entry outlives the handbook.
	if (last?.key !== key) last = { key, wordingOf: wordingWith(lists) };
	return last.wordingOf;
});

let last: { key: string; wordingOf: (entry: Entry) => Wording } | undefined;

const wordingWith = (lists: WatchedLists) => {
	// Each expression holds as little as it can: most of what this costs is going through the texts with it.
	const inAsked = watcherFor(lists, []);
	const inOthers = watcherFor(listsElsewhere(lists), [HINT]);
	return remembered((entry: Entry): Wording => {
		const found: (Watched & { in: Text })[] = [];
		const { text } = entry.body;
		let signs = text.length;
		const look = (written: string, path: Path, placeOf: Text['placeOf']) => {
			const all = (isAsked(entry, path) ? inAsked : inOthers)(written);
			if (all.length === 0 || !isForReaders(entry, path)) return;
			const kept = all.filter(({ list, index }) => list !== 'figures' || figureAt(written, index) !== undefined);
			// Nearly every text holds a phrase that may wear out: one in a quotation is one that is read.
			const isCounted = kept.every(({ list }) => list === 'worn');
			const where = { text: isCounted ? written : blankOut(written), written, path, placeOf };
			for (const one of kept) {
				if (one.list === 'worn' || where.text.startsWith(one.text, one.index)) found.push({ ...one, in: where });
			}
		};
		for (const { value, path } of textsOf(entry)) {
			// An id, or a name of one word.
			if (!value.includes(' ')) continue;
			signs += value.length;
			look(value, path, (part) => textPlaceOf(entry, part.text, ...path));
		}
		if (text !== '') look(text, [], ({ index }) => bodyPlaceOf(entry, index));
		return { found, words: Math.round(signs / SIGNS) };
	});
};

/** How many signs a word of English has, with what stands around it: telling words apart costs more than it tells. */
const SIGNS = 6;

/** Whether sentences may stand in a text: in a field that may hold marks, and in the prose. Others are names. */
function isForReaders({ collection }: Entry, path: Path): boolean {
	if (path.length === 0) return true;
	const field = schemaAt(kindOf(collection).schema, path);
	return field !== undefined && metaOf(field).text === 'marked';
}

/** Whether a text says what is asked: a statement, a step of a scale, what somebody answers for. */
function isAsked({ collection }: Entry, path: Path): boolean {
	const [field] = path;
	if (collection === 'responsibilities') return field === 'summary';
	const isList = field === 'expectations' || field === 'scale' || field === 'lists';
	return isList && path.at(-1) === 'text' && !path.includes('examples');
}

/** Code, addresses, tags, and what stands between quotes: a title, or somebody else’s words. */
const NOT_OURS =
	/^(`{3,}|~{3,})[^]*?^\1|`[^`\n]*`|\]\([^)\s]*[^)]*\)|^\[[^\]]+\]:\s.*$|<[A-Za-z/][^>]*>|https?:\/\/\S+|“[^”]{0,300}”|(?<![\w"])"[^"\n]{1,300}"(?!\w)|^>.*$/gm;

const blankOut = (text: string) =>
	/[`\]<“">]|\/\//.test(text) ? text.replace(NOT_OURS, (found) => found.replaceAll(/[^\n]/g, ' ')) : text;
