import { POINT } from './measure.ts';

/** What a sheet has room for, less its margins. */
export interface Paper {
	width: number;
	height: number;
}

/** The papers that people have, on their side, in millimetres. */
const A4: Paper = { width: 297 - 18, height: 210 - 18 };
const LETTER: Paper = { width: 279.4 - 18, height: 215.9 - 18 };

/** What of the height is used: the rest is for what the reckoning does not see. */
const USED = 0.993;

/** The height of a line, in parts of the size of its type, as the styles have it. */
export const LINE = 1.27;

/** The room between two columns, in parts of the size of the type. */
export const GAP = 0.9;

/** Both papers in parts of a size of type, which all else is measured in; and what they have in common. */
export function papersAt(size: number): { both: readonly Paper[]; common: Paper } {
	const inType = ({ width, height }: Paper): Paper => ({
		width: width / (size * POINT),
		height: (height * USED) / (size * POINT),
	});
	return { both: [A4, LETTER].map(inType), common: inType({ width: LETTER.width, height: A4.height }) };
}

/** The column of the titles of rows is no narrower and no wider than this. */
export const TITLES = { least: 7, most: 14 } as const;

/** How many columns the statements of a cell stand in: a line across the whole sheet is too long to be read. */
export const textColumns = (levels: number) => (levels === 1 ? 3 : 1);
