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
		if (!isStarted) start();
		isStarted = true;
	};
	addEventListener('load', () => document.querySelector(ABOUT) && once());
	for (const sign of SIGNS) addEventListener(sign, once, { once: true });
}
