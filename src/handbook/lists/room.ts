/** What a thing takes up on a page: letters of its text, and elements. */
export interface Size {
	letters: number;
	elements: number;
}

/**
 * What the lists of one page have room for: with the frame, its style sheets and its scripts such a page comes to
 * less than 40 KB when it is packed, and to less than 3,000 elements. What takes up more is shown part by part.
 */
const ROOM: Size = { letters: 40_000, elements: 1_800 };

/** How many letters an element weighs, once a page is packed. */
const ELEMENT = 10;

/** Whether one page has room for so much. */
export const fits = ({ letters, elements }: Size): boolean =>
	elements <= ROOM.elements && letters + ELEMENT * elements <= ROOM.letters;

/** What several things take up together. */
export const sum = (sizes: readonly Size[]): Size => ({
	letters: sizes.reduce((all, { letters }) => all + letters, 0),
	elements: sizes.reduce((all, { elements }) => all + elements, 0),
});

/** How many letters some texts have. */
export const lettersIn = (...texts: readonly (string | undefined)[]): number =>
	texts.reduce((all, text = '') => all + text.length, 0);
