/** Where something is copied that the page is about, and not only the page itself. */
const ABOUT = '.statement, .copied-text';

/** By these a reader shows that they are there. */
const SIGNS = ['pointermove', 'keydown', 'scroll'] as const;

/**
 * Starts what no reader needs at once: when the page is there, if it has places that say they can be
 * copied, else at the first sign of a reader, so that a page that is only opened pays nothing for it.
 */
export function startLate(start: () => void): void {
	let isStarted = false;
	const once = () => {
		// A script that could not be had once is never asked for again, and the search needs some of the same.
		if (isStarted || !navigator.onLine) return;
		isStarted = true;
		start();
	};
	addEventListener('load', () => document.querySelector(ABOUT) && once());
	for (const sign of SIGNS) addEventListener(sign, once);
}
