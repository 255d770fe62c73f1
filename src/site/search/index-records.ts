import { askedBy } from './asked-by.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { groupTerm, meaningsIn, type Thesaurus } from '../../browser/search/thesaurus.ts';
import { kinds } from '../../browser/search/kinds.ts';
import { ASKED_LENGTH, nameField, partField, type NameKind } from '../../browser/search/fields.ts';
import { lengthOf as lengthOfWords } from '../../browser/search/fit.ts';
import { wordsOf } from '../../browser/search/words.ts';
import { BETWEEN, PART, WITHIN, withAnchors } from '../../browser/search/parts.ts';
import type { SearchRecord } from '../kind-view/record.ts';
import { fold, type Folded } from './fold.ts';

/** The language of the index, by which Pagefind chooses how words are cut to their stems. */
export const LANGUAGE = 'en';

/**
 * How many places of words one file of the index holds. Pagefind's own choice is thirty times as many,
 * of which a search would use little; it takes the number from the environment alone.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '700';

/** What an index is made of. */
export interface Indexed {
	records: readonly SearchRecord[];
	/** What means the same, so that a record is found by words that it does not hold. */
	thesaurus: Thesaurus;
	/** The tracks of some roles. */
	tracksOf: (roles: readonly string[]) => string[];
	/** What some roles are called. */
	titlesOf: (roles: readonly string[]) => string[];
	/** The words of the organisation, which the records hold already. */
	reword: Rewording;
}

/**
 * Makes a search index.
 *
 * @param use what is done with the index before it is closed
 * @throws where Pagefind reports an error
 */
export async function withIndex<Result>(
	{ records, thesaurus, tracksOf, titlesOf, reword }: Indexed,
	use: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
	const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
	if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
	try {
		const added = await Promise.all(fold(records).map((record) => index.addCustomRecord(custom(record))));
		const failed = added.flatMap(({ errors }) => errors);
		if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(' ')}`);
		return await use(index);
	} finally {
		await close();
	}

	function custom(record: Folded) {
		const { address, title, aliases, keywords, asked, text, where, about, roles, areas, kind, held } = record;
		const parts = inOrderOfFields(record.parts);
		const fieldFor = (name: NameKind) => (isMeant: boolean, words: number) => nameField(kind, name, isMeant, words);
		const told = meaning(text, thesaurus);
		const by = meaning([...where, ...(kind === 'responsibility' ? titlesOf(roles) : [])].join(' . '), thesaurus);
		// A kind is asked for by its own word as well as by the organisation's.
		const said = [...new Set(`${askedBy[kind]} ${reword(askedBy[kind])}`.trim().split(/\s+/))].join(' ');
		const filters = {
			kind: parts.length > 0 ? [kind, PART] : [kind],
			role: [...roles],
			area: [...areas],
			track: tracksOf(roles),
		};
		return {
			url: parts.length > 0 ? withAnchors(address, parts.map(anchorOf)) : address,
			// A text without a word is no text to Pagefind, and would leave the record out.
			content: [text, title, kinds[kind].one].find(hasWords)!,
			language: LANGUAGE,
			// Pagefind searches all of this, so nothing stands here that nobody would look for.
			meta: {
				...named(fieldFor('title'), [title], thesaurus),
				...named(fieldFor('alias'), aliases, thesaurus),
				...named(fieldFor('keyword'), keywords, thesaurus),
				...named((isMeant) => nameField(kind, 'asked', isMeant, ASKED_LENGTH), asked, thesaurus),
				...named(partField, parts.map(titleOfPart), thesaurus),
				...(parts.length > 0 && { [WITHIN]: parts.map(placeOnPage).join(BETWEEN) }),
				...(where.length > 0 && { where: where.join(' | ') }),
				...(by !== '' && { by }),
				...(said !== '' && { kind: said }),
				...(about.length > 0 && { about: [...about, meaning(about.join(' . '), thesaurus)].join(' | ') }),
				...(told !== '' && { told }),
				...(held === 'shared' && { held: 's' }),
			},
			filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
		};
	}
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

type Meta = Record<string, string>;

/** Names in fields that tell their length, and what they mean besides in others. */
function named(
	fieldOf: (isMeant: boolean, words: number) => string,
	names: readonly string[],
	thesaurus: Thesaurus,
): Meta {
	const meta: Meta = {};
	const add = (field: string, text: string, between: string) =>
		(meta[field] = meta[field] === undefined ? text : meta[field] + between + text);
	for (const text of names) {
		add(fieldOf(false, lengthOf(text)), text, BETWEEN);
		const { groups, length } = meaningsIn(text, thesaurus);
		if (groups.length > 0) add(fieldOf(true, length), groups.map(groupTerm).join(' '), ' ');
	}
	return meta;
}

/** How many words a name has, where little ones count for little. */
const lengthOf = (name: string) => Math.round(lengthOfWords(wordsOf(name)));

/** Parts in the order in which their titles are read from the fields of their record. */
function inOrderOfFields(parts: readonly SearchRecord[]): SearchRecord[] {
	const fields = new Map(parts.map((part) => [part, partField(false, lengthOf(titleOfPart(part)))]));
	return parts.toSorted((a, b) => fields.get(a)!.localeCompare(fields.get(b)!));
}

const titleOfPart = ({ title }: SearchRecord) => title.replaceAll(BETWEEN, ' ');
const anchorOf = ({ address }: SearchRecord) => address.slice(address.indexOf('#') + 1);

/** Where on its page a part stands, which is the narrowest of its places. */
const placeOnPage = ({ where }: SearchRecord) => (where.at(-1) ?? '').replaceAll(BETWEEN, ' ');

/** The groups of synonyms of which a text speaks. */
const meaning = (text: string, thesaurus: Thesaurus) => meaningsIn(text, thesaurus).groups.map(groupTerm).join(' ');
