import type { AllData } from './all-data.ts';
import { decode } from './code.ts';
import { plainText, type Row } from './rows.ts';

/** One of those that are looked through, with the text that its row shows. */
export interface FoundRow extends Row {
	summary: string;
}

/** Makes what a file holds ready to be looked through. */
export function rowsOf({ roles, areas, page, rows }: AllData): FoundRow[] {
	const ids = roles.map(({ id }) => id);
	return rows.map(([id, title, summary, also, area, held]) => ({
		...{ id, title, summary, also, href: `${page}${id}/`, area: areas[area]?.id ?? '' },
		words: plainText(`${title} ${summary}`),
		alsoWords: plainText(also),
		held: [decode(held, ids)],
	}));
}

/**
 * The same as it falls in a team; how it falls where all roles are there comes after that.
 *
 * @param codes who answers for each there, in the order of the rows
 */
export const inTeam = (rows: readonly FoundRow[], codes: readonly string[], roles: readonly string[]): FoundRow[] =>
	rows.map((row, index) => ({ ...row, held: [decode(codes[index] ?? '', roles), row.held[0]!] }));
