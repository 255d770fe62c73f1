import { close, createIndex, type PagefindIndex } from 'pagefind';
import { groupTerm, meaningsIn, type Thesaurus } from '../thesaurus.ts';
import { kinds } from '../kinds.ts';
import { nameField } from '../retrieve.ts';
import { isLittle, wordsOf } from '../words.ts';
import type { SearchRecord } from '../records/record.ts';

/** The language of the index, by which Pagefind chooses how words are cut to their stems. */
const LANGUAGE = 'en';

/**
 * How many places of words one file of the index holds. Pagefind's own choice is ten times as many,
 * of which a search would use little; it takes the number from the environment alone.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1500';

/**
 * Makes a search index of records.
 *
 * @param thesaurus what means the same, so that a record is found by words that it does not hold
 * @param tracksOf the tracks of some roles
 * @param use what is done with the index before it is closed
 * @throws where Pagefind reports an error
 */
export async function withIndex<Result>(
	records: readonly SearchRecord[],
	thesaurus: Thesaurus,
	tracksOf: (roles: readonly string[]) => string[],
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
		{ address, title, aliases, text, where, about, roles, areas, kind, held }: SearchRecord,
		place: number,
	) {
		const filters = { kind: [kind], role: [...roles], area: [...areas], track: tracksOf(roles) };
		return {
			url: address,
			content: text || title,
			language: LANGUAGE,
			// Pagefind searches all of this, so nothing stands here that nobody would look for.
			meta: {
				...namedBy([title], 'title', 'titled', thesaurus),
				...namedBy(aliases, 'alias', 'aliased', thesaurus),
				...(where.length > 0 && { where: where.join(' | ') }),
				...(kinds[kind].said !== '' && { kind: kinds[kind].said }),
				...(about.length > 0 && { about: about.join(' | ') }),
				...told([text, ...about].join(' . '), thesaurus),
				...(held === 'shared' && { held: 's' }),
			},
			filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
			sort: { place: String(place) },
		};
	}
}

type Meta = Record<string, string>;

/** Names in fields that tell their length, and what they mean besides in others. */
function namedBy(
	names: readonly string[],
	typed: 'title' | 'alias',
	meant: 'titled' | 'aliased',
	thesaurus: Thesaurus,
): Meta {
	const meta: Meta = {};
	const add = (field: string, text: string, between: string) =>
		(meta[field] = meta[field] === undefined ? text : meta[field] + between + text);
	for (const name of names) {
		const words = wordsOf(name).filter((word) => !isLittle(word)).length;
		add(nameField(typed, words), name, ' | ');
		const { groups, length } = meaningsIn(name, thesaurus);
		if (groups.length > 0) add(nameField(meant, length), groups.map(groupTerm).join(' '), ' ');
	}
	return meta;
}

function told(text: string, thesaurus: Thesaurus): Meta {
	const { groups } = meaningsIn(text, thesaurus);
	return groups.length > 0 ? { told: groups.map(groupTerm).join(' ') } : {};
}
