import type { Fragment } from './pagefind.ts';

/** What names a record, the likeliest to be meant first. */
export const nameKinds = ['title', 'alias', 'keyword'] as const;

/** What names a record. */
export type NameKind = (typeof nameKinds)[number];

/** The fields that hold the groups of synonyms of names. */
const MEANT = { title: 'titled', alias: 'aliased', keyword: 'keyed' } as const;

/** The longest name whose length is told apart. */
const LONGEST = 9;

/**
 * The field of the index that a name stands in. It tells how long the name is, since Pagefind says
 * of a match in which fields it is, and nothing else: so it shows how much of a name a match is.
 *
 * @param isMeant whether it holds groups of synonyms, not words
 * @param words how many words the name has, little ones left out
 */
export const nameField = (kind: NameKind, isMeant: boolean, words: number) =>
	`${isMeant ? MEANT[kind] : kind}${Math.max(1, Math.min(LONGEST, words))}`;

const nameFields = nameKinds.flatMap((kind) =>
	[false, true].flatMap((isMeant) =>
		Array.from(
			{ length: LONGEST },
			(_, index) => [nameField(kind, isMeant, index + 1), { kind, words: index + 1 }] as const,
		),
	),
);
const names = new Map<string, { kind: NameKind; words: number }>(nameFields);

/** Of the fields that a term stands in, for each kind of name the length of the shortest; 0 is none. */
export function lengthsIn(fields: readonly string[]): Record<NameKind, number> {
	const lengths = { title: 0, alias: 0, keyword: 0 };
	for (const field of fields) {
		const name = names.get(field);
		if (name && (lengths[name.kind] === 0 || name.words < lengths[name.kind])) lengths[name.kind] = name.words;
	}
	return lengths;
}

/** Fields of the index beside names: where a record stands, its kind, its page, what its text means, how it is held. */
export const otherFields = ['where', 'kind', 'about', 'told', 'held'] as const;

/** Every field of the index. */
export const allFields: readonly string[] = [...names.keys(), ...otherFields];

/** The names of a record of a kind. */
export function namesOf({ meta }: Fragment, kind: NameKind): string[] {
	return Object.entries(meta).flatMap(([field, text]) =>
		field.startsWith(kind) && names.get(field)?.kind === kind ? text.split(' | ') : [],
	);
}

/** What a record is called. */
export const titleOf = (fragment: Fragment) => namesOf(fragment, 'title').join(' | ');
