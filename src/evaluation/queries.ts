import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** A query that somebody might type, and the addresses that answer it: any of them will do. */
export interface Query {
	kind: string;
	query: string;
	finds: string[];
}

const address = z.string().startsWith('/', { error: 'is no address of the handbook, such as /roles/tech-lead/' });

const file = z.array(
	z.strictObject({
		kind: z.string().default('other'),
		query: z.string().min(1),
		finds: z.union([z.array(address).min(1), address.transform((one) => [one])]),
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
