import type { Page } from 'playwright-core';

/**
 * Finds out whether a page that is loaded has to be scrolled sideways.
 *
 * @param width of the window, in pixels
 * @returns nothing, or one line with what sticks out
 */
export async function findTooWide(page: Page, width: number): Promise<string[]> {
	if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
	const out = await page.evaluate(findOut);
	return out === undefined ? [] : [`wider than ${width} pixels: ${out || 'the page'}`];
}

/** The innermost elements that stick out to the right, where the page can be scrolled that way. */
function findOut(): string | undefined {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return undefined;
	const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
	const isScrolled = (element: Element): boolean =>
		element.parentElement !== null &&
		(getComputedStyle(element.parentElement).overflowX !== 'visible' || isScrolled(element.parentElement));
	const out = [...document.body.querySelectorAll('*')].filter(
		(element) => isOut(element) && !isScrolled(element) && ![...element.children].some(isOut),
	);
	return out
		.slice(0, 3)
		.map(
			(element) =>
				`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`,
		)
		.join(', ');
}
