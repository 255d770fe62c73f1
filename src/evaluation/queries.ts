import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** The kind of queries that the handbook has no answer to. */
export const NOTHING = 'nothing';

/** The kinds of queries that are not in the handbook's language. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['german', 'french', 'spanish']);

/** What those in the handbook's language are called together, and the others. */
export const ENGLISH = 'all in English';
export const FOREIGN = 'other languages';

/** A query that somebody might type, and the addresses that answer it: any of them will do; none where nothing does. */
export interface Query {
	kind: string;
	query: string;
	finds: string[];
}

const address = z.string().startsWith('/', { error: 'is no address of the handbook, such as /roles/tech-lead/' });

const file = z.array(
	z
		.strictObject({
			kind: z.string().default('other'),
			query: z.string().min(1),
			finds: z.union([z.array(address).min(1), address.transform((one) => [one])]).default([]),
		})
		.refine(({ kind, finds }) => (kind === NOTHING) === (finds.length === 0), {
			error: `says what finds it, or is of the kind “${NOTHING}”`,
		}),
);

/**
 * Reads queries from a YAML file.
 *
 * @throws with what is wrong, where the file does not hold queries
 */
export async function readQueries(path: string): Promise<Query[]> {
	const read = file.safeParse(parse(await readFile(path, 'utf8')));
	if (!read.success) throw new Error(z.prettifyError(read.error));
	return read.data;
}

/** Whether an address is one of those wanted: where a whole page is, any place on it will do. */
export function isWanted(address: string, { finds }: Query): boolean {
	return finds.some((wanted) => address === wanted || (!wanted.includes('#') && address.split('#')[0] === wanted));
}

/** The same queries, answered by the right page wherever on it the answer stands. */
export const byPage = (queries: readonly Query[]): Query[] =>
	queries.map((query) => ({ ...query, finds: query.finds.map((address) => address.split('#')[0]!) }));

/**
 * The same queries, each answered where the handbook shows it: what a list has no room for stands on a later part.
 *
 * @param shownAt where the place of an address is shown
 */
export const asShown = (queries: readonly Query[], shownAt: (address: string) => string): Query[] =>
	queries.map((query) => ({ ...query, finds: query.finds.map(shownAt) }));

/** The same queries, those in other languages as one kind and all else as another. */
export const byLanguage = (queries: readonly Query[]): Query[] =>
	queries.map((query) => ({
		...query,
		kind: query.kind === NOTHING ? NOTHING : OTHER_LANGUAGES.has(query.kind) ? FOREIGN : ENGLISH,
	}));
