/** What a spreadsheet may take for the beginning of a formula, behind apostrophes that say it is none. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks like it. */
export const harmless = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** The text that was made harmless, as it was. */
export const asItWas = (text: string): string =>
	text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text;
