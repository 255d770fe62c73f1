import { keepInEntry, keptInEntry } from '../page/history-entry.ts';
import type { Choice } from '../search/choice.ts';

/** Where somebody was among results when they went to one of them. */
export interface Left {
	/** What they had asked for. */
	choice: Choice;
	/** Which link of the results they followed, and how far below the top of the window it stood, in pixels. */
	link: number;
	top: number;
}

/** Under what name it stands with the page, where the browser remembers the way back. */
const NAME = 'left';

const linksIn = (results: HTMLElement) => [...results.querySelectorAll('a')];

/** Keeps with the page in the browser’s history where somebody is who follows a link of the results. */
export function rememberLeaving(results: HTMLElement, choice: () => Choice): void {
	results.addEventListener('click', ({ target }) => {
		const link = (target as Element).closest('a');
		if (!link) return;
		const left: Left = {
			choice: choice(),
			link: linksIn(results).indexOf(link),
			top: link.getBoundingClientRect().top,
		};
		keepInEntry({ [NAME]: left });
	});
}

/** Forgets it: whoever closed the search has no wish to find it open. */
export const forgetLeaving = (): void => keepInEntry(null);

/** Where somebody had been who comes back to a page, as its entry in the history says. */
export const leftBefore = (): Left | undefined => (keptInEntry() as Partial<Record<typeof NAME, Left>> | null)?.[NAME];

/**
 * Goes to the place where somebody was.
 *
 * @param showMore shows more results, and says whether there are more still
 */
export async function goBackTo(
	{ link, top }: Left,
	results: HTMLElement,
	showMore: (() => Promise<boolean>) | undefined,
): Promise<void> {
	let isMore = showMore !== undefined;
	while (isMore && linksIn(results).length <= link) isMore = await showMore!();
	const found = linksIn(results)[link];
	if (!found) return;
	found.focus({ preventScroll: true });
	const off = () => found.getBoundingClientRect().top - top;
	// What is scrolled is the list in the dialog, and the window on the page of the search.
	results.scrollTop += off();
	scrollBy({ top: off(), behavior: 'instant' });
}
