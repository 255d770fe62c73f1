import type { AllData } from '../responsibilities/all-data.ts';
import type { FoundRow } from '../responsibilities/found.ts';
import { plainText } from '../responsibilities/rows.ts';
import { STANDINGS, standingOf, type Reader, type Standing } from './standing.ts';

/** A line of the list. */
export interface Line {
	row: FoundRow;
	standing: Standing;
}

/** What stands to a reader in one way, by area. */
export interface Part {
	is: Standing['is'];
	count: number;
	areas: { title: string | undefined; lines: Line[] }[];
}

/** How each thing stands to a reader, in the order of rows. */
export const standingsOf = (rows: readonly FoundRow[], reader: Reader): Standing[] =>
	rows.map(({ held }) => standingOf(held[0]!, reader));

/** The list of a reader: each way in which things stand to them, by area; what belongs to no area comes last. */
export function partsOf(rows: readonly FoundRow[], areas: AllData['areas'], reader: Reader): Part[] {
	const lines = rows.map((row): Line => ({ row, standing: standingOf(row.held[0]!, reader) }));
	const named: readonly { id: string; title: string | undefined }[] = [...areas, { id: '', title: undefined }];
	return STANDINGS.map((is) => {
		const those = lines.filter(({ standing }) => standing.is === is);
		return {
			is,
			count: those.length,
			areas: named
				.map(({ id, title }) => ({ title, lines: those.filter(({ row }) => row.area === id) }))
				.filter((area) => area.lines.length > 0),
		};
	});
}

/** Whether somebody who types these words means this row. */
export function isMeant({ words, alsoWords }: FoundRow, typed: string): boolean {
	return plainText(typed)
		.split(/\s+/)
		.every((word) => words.includes(word) || alsoWords.includes(word));
}
