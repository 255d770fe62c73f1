import { askedBy } from './asked-by.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { groupTerm, meaningsIn, type Thesaurus } from '../../browser/search/thesaurus.ts';
import { kinds, type Kind } from '../../browser/search/kinds.ts';
import { nameField, type NameKind } from '../../browser/search/fields.ts';
import { isLittle, wordsOf } from '../../browser/search/words.ts';
import type { SearchRecord } from '../kind-view/record.ts';

/** The language of the index, by which Pagefind chooses how words are cut to their stems. */
const LANGUAGE = 'en';

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
	{ records, thesaurus, tracksOf, reword }: Indexed,
	use: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
	const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
	if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
	try {
		const added = await Promise.all(records.map((record, place) => index.addCustomRecord(custom(record, place))));
		const failed = added.flatMap(({ errors }) => errors);
		if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(' ')}`);
		return await use(index);
	} finally {
		await close();
	}

	function custom(
		{ address, title, aliases, keywords, text, where, about, roles, areas, kind, held }: SearchRecord,
		place: number,
	) {
		const told = meaning(text, thesaurus);
		// A kind is asked for by its own word as well as by the organisation's.
		const said = [...new Set(`${askedBy[kind]} ${reword(askedBy[kind])}`.trim().split(/\s+/))].join(' ');
		const filters = { kind: [kind], role: [...roles], area: [...areas], track: tracksOf(roles) };
		return {
			url: address,
			// A text without a word is no text to Pagefind, and would leave the record out.
			content: [text, title, kinds[kind].one].find(hasWords)!,
			language: LANGUAGE,
			// Pagefind searches all of this, so nothing stands here that nobody would look for.
			meta: {
				...namedBy(kind, 'title', [title], thesaurus),
				...namedBy(kind, 'alias', aliases, thesaurus),
				...namedBy(kind, 'keyword', keywords, thesaurus),
				...(where.length > 0 && { where: where.join(' | ') }),
				...(said !== '' && { kind: said }),
				...(about.length > 0 && { about: [...about, meaning(about.join(' . '), thesaurus)].join(' | ') }),
				...(told !== '' && { told }),
				...(held === 'shared' && { held: 's' }),
			},
			filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
			sort: { place: String(place) },
		};
	}
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

type Meta = Record<string, string>;

/** Names in fields that tell their length, and what they mean besides in others. */
function namedBy(kind: Kind, name: NameKind, names: readonly string[], thesaurus: Thesaurus): Meta {
	const meta: Meta = {};
	const add = (field: string, text: string, between: string) =>
		(meta[field] = meta[field] === undefined ? text : meta[field] + between + text);
	for (const text of names) {
		const words = wordsOf(text).filter((word) => !isLittle(word)).length;
		add(nameField(kind, name, false, words), text, ' | ');
		const { groups, length } = meaningsIn(text, thesaurus);
		if (groups.length > 0) add(nameField(kind, name, true, length), groups.map(groupTerm).join(' '), ' ');
	}
	return meta;
}

/** The groups of synonyms of which a text speaks. */
const meaning = (text: string, thesaurus: Thesaurus) => meaningsIn(text, thesaurus).groups.map(groupTerm).join(' ');
