/** How wide a letter of a table is on average, in pixels: bold ones and capitals are wider, so it is a little more than that. */
const LETTER = 8;
/** What a cell has of room at its sides. */
const PADDING = 20;
/** The room that the widest table has on a screen of 1280 pixels. */
const WIDEST = 900;

const SPACES = /[\s\u200b]+/u;

/** How narrow a column can be without breaking one of the words of its cells. */
export const narrowest = (texts: readonly string[]): number =>
	PADDING + LETTER * Math.max(0, ...texts.flatMap((text) => text.split(SPACES)).map((word) => word.length));

/**
 * Whether a table has room on a screen without breaking a word.
 *
 * @param columns the texts of each column, its head among them
 */
export const hasRoom = (columns: readonly (readonly string[])[]): boolean =>
	columns.reduce((sum, texts) => sum + narrowest(texts), 0) <= WIDEST;
