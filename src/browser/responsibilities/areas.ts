import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** An area of the list, with what folds its rows, where something does. */
interface ListedArea {
	element: HTMLElement;
	rows: HTMLElement[];
	folded?: { details: HTMLDetailsElement; wasOpen: boolean; summary: HTMLElement; text: string };
}

/** Finds the areas of the list. */
export function readAreas(view: HTMLElement): ListedArea[] {
	return [...view.querySelectorAll<HTMLElement>('.of-area')].map((element) => {
		const details = element.querySelector<HTMLDetailsElement>('.rows-of-area');
		const summary = details?.querySelector('summary');
		const rows = [...element.querySelectorAll<HTMLElement>('tr[data-held]')];
		if (!details || !summary) return { element, rows };
		return { element, rows, folded: { details, wasOpen: details.open, summary, text: summary.textContent } };
	});
}

/**
 * Leaves out the areas of which nothing is asked for. Rows that are folded unfold where the list is
 * narrowed, and fold again where it is no more: what somebody opened meanwhile stays as it is.
 */
export function showAreas(areas: readonly ListedArea[], isNarrowed: boolean, wasNarrowed: boolean): void {
	for (const { element, rows, folded } of areas) {
		const count = rows.filter((row) => !row.hidden).length;
		element.hidden = count === 0;
		if (!folded) continue;
		folded.summary.textContent = isNarrowed ? say(sentences.shown, { count, all: rows.length }) : folded.text;
		if (isNarrowed !== wasNarrowed) folded.details.open = isNarrowed || folded.wasOpen;
	}
}
