import { decode, type Coded } from './code.ts';

/** A responsibility as it is looked for. */
export interface Row {
	id: string;
	title: string;
	href: string;
	area: string;
	/** Title and summary, ready to be searched. */
	words: string;
	/** The aliases as they are written, and ready to be searched. */
	also: string;
	alsoWords: string;
	/** Who answers for it wherever all roles are there, then in each team, as far as that is known. */
	held: Coded[];
}

/** One that stands on the page. */
export interface RowOnPage extends Row {
	element: HTMLTableRowElement;
	/** The cell that says who answers for it. */
	who: HTMLElement;
}

/** Text as it is searched: without capitals and accents. */
export const plainText = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Reads the rows of the tables.
 *
 * @param roles the ids that the rows number their holders by
 */
export function readRows(view: HTMLElement, roles: readonly string[]): RowOnPage[] {
	return [...view.querySelectorAll<HTMLTableRowElement>('tr[data-held]')].map((element) => {
		const { held = '', area = '', also = '' } = element.dataset;
		const link = element.querySelector('a')!;
		return {
			id: element.id,
			title: link.textContent,
			href: link.getAttribute('href')!,
			area,
			words: plainText(element.cells[0]!.textContent),
			also,
			alsoWords: plainText(also),
			held: held.split('|').map((code) => decode(code, roles)),
			element,
			who: element.querySelector<HTMLElement>('.who')!,
		};
	});
}
