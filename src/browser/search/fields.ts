import { isKind, kinds, type Kind } from './kinds.ts';
import type { Fragment } from './search-index.ts';

/** What names a record, the likeliest to be meant first. */
export const nameKinds = ['title', 'alias', 'keyword', 'asked'] as const;

/** What names a record. */
export type NameKind = (typeof nameKinds)[number];

/** What a field is called that holds the groups of synonyms of a name. */
const MEANT = { title: 'titled', alias: 'aliased', keyword: 'keyed', asked: 'questioned' } as const;
const NAMES = new Map<string, NameKind>(
	nameKinds.flatMap((name) => [[name, name] as const, [MEANT[name], name] as const]),
);

/** How long a question is taken to be: how long it is says little of it, and each length is a field more. */
export const ASKED_LENGTH = 4;

/** The longest name whose length is told apart. */
const LONGEST = 9;
const LENGTHS = Array.from({ length: LONGEST }, (_, index) => index + 1);

/**
 * The field of the index that a name stands in: `title2-role`. It tells how long the name is and what
 * it names, since Pagefind says of a match in which fields it is, and nothing else: so it shows how
 * much of a name a match is before any record is fetched.
 *
 * @param isMeant whether it holds groups of synonyms, not words
 * @param words how many words the name has, little ones left out
 */
export const nameField = (kind: Kind, name: NameKind, isMeant: boolean, words: number) =>
	`${isMeant ? MEANT[name] : name}${Math.max(1, Math.min(LONGEST, words))}-${kind}`;

/** The same of the title of a part of a record, which has no record of its own. */
export const partField = (isMeant: boolean, words: number) =>
	`${isMeant ? 'parted' : 'part'}${Math.max(1, Math.min(LONGEST, words))}`;

/** How long the title of a part is that stands in a field; 0 where none does. */
export const partIn = (field: string) => Number(/^part(?:ed)?(\d)$/.exec(field)?.[1] ?? 0);

/** Fields of the index beside names: where a record stands, whose it is, where its parts do, its kind, its page, what its text means, how it is held. */
const OTHERS = ['where', 'by', 'within', 'kind', 'about', 'told', 'held'] as const;

/** Every field of the index. */
export const allFields: readonly string[] = [
	...OTHERS,
	...[false, true].flatMap((isMeant) => LENGTHS.map((words) => partField(isMeant, words))),
	...[...NAMES.keys()].flatMap((name) =>
		Object.keys(kinds).flatMap((kind) => LENGTHS.map((words) => `${name}${words}-${kind}`)),
	),
];

/** What the name of a field tells. */
interface Told {
	name: NameKind;
	words: number;
	kind: Kind;
}

const known = new Map<string, Told | undefined>();

/** What the name of a field tells, read once for thousands of matches; nothing where the field holds no name. */
function readField(field: string): Told | undefined {
	if (!known.has(field)) known.set(field, parseField(field));
	return known.get(field);
}

function parseField(field: string): Told | undefined {
	const [, name = '', words, kind = ''] = /^(\D+)(\d)-(\w+)$/.exec(field) ?? [];
	return NAMES.has(name) && isKind(kind) ? { name: NAMES.get(name)!, words: Number(words), kind } : undefined;
}

/** What the fields tell that a term stands in. */
export interface Named {
	/** For each kind of name the length of the shortest; 0 is none. */
	lengths: Record<NameKind, number>;
	/** The length of the shortest title of a part; 0 is none. */
	part: number;
	/** What is named. */
	kind: Kind | undefined;
}

/** Reads the fields that a term stands in. */
export function readFields(fields: readonly string[]): Named {
	const lengths = { title: 0, alias: 0, keyword: 0, asked: 0 };
	let kind: Kind | undefined;
	for (const field of fields) {
		const told = readField(field);
		if (!told) continue;
		if (lengths[told.name] !== 0 && told.words >= lengths[told.name]) continue;
		lengths[told.name] = told.words;
		kind = told.kind;
	}
	const parts = fields.filter((field) => field.startsWith('part')).map(partIn);
	return { lengths, kind, part: parts.length > 0 ? Math.min(...parts) : 0 };
}

/** The names of a record of a kind, as they are written. */
export function namesOf({ meta }: Fragment, name: NameKind): string[] {
	return Object.entries(meta).flatMap(([field, text]) =>
		field.startsWith(name) && readField(field) && /\d/.test(field[name.length]!) ? text.split(' | ') : [],
	);
}

/** What a record is called. */
export const titleOf = (fragment: Fragment) => namesOf(fragment, 'title').join(' | ');
