import type { Evidence } from '../notes/notes.ts';

/** How much fits into a field; a file that holds more is refused. */
export const FITS = { text: 5_000, link: 300, pieces: 40 };

/** Evidence as somebody has typed it, without what says nothing, and days that are none. */
export function tidied(pieces: readonly { text: string; link: string; on: string }[]): Evidence[] {
	return pieces
		.map(({ text, link, on }) => ({ text: text.trim(), link: link.trim(), on }))
		.filter(({ text, link }) => text !== '' || link !== '')
		.slice(0, FITS.pieces)
		.map(({ text, link, on }) => ({
			text: text.slice(0, FITS.text),
			...(link !== '' && { link: link.slice(0, FITS.link) }),
			...(/^\d{4}-\d{2}-\d{2}$/.test(on) && { on }),
		}));
}

/** Whether a link of somebody’s may be followed: one to a page of the web, and nothing that runs. */
export const leadsSomewhere = (link: string): boolean => /^https?:\/\/[^\s]+$/i.test(link);
