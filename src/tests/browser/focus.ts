import type { Page } from 'playwright-core';

/** Where the focus is, as a reader who sees the page would say. */
export interface Focus {
	/** The number of the element among all that can be reached; -1 for none of them. */
	index: number;
	/** Whether something around it changed when it got the focus. */
	isMarked: boolean;
	/** Whether any of it is on the screen, and not under the header. */
	isInSight: boolean;
}

/**
 * Numbers what can be reached on the page that is loaded, and notes how each looks before.
 *
 * @returns how each begins in the source
 */
export function numberControls(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Of things to pick one of, the one that is picked is the stop; arrow keys reach the others. */
		const isBesidePicked = (element: Element) =>
			element instanceof HTMLInputElement &&
			element.type === 'radio' &&
			!element.checked &&
			document.querySelector(`input[type=radio][name="${element.name}"]:checked`) !== null;
		const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
		const controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
			(element) =>
				element.checkVisibility({ checkVisibilityCSS: true }) &&
				!element.matches(':disabled') &&
				!element.closest('[inert]') &&
				!isBesidePicked(element),
		);
		const names = controls.map(({ outerHTML }) => outerHTML.slice(0, 120));
		for (const [index, control] of controls.entries()) {
			const { outline, boxShadow, borderColor, textDecoration } = getComputedStyle(control);
			Object.assign(control.dataset, {
				number: index,
				before: [outline, boxShadow, borderColor, textDecoration].join(),
			});
		}
		return names;
	});
}

/** Presses Tab, or Shift and Tab, and says where the focus is then. */
export async function pressTab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus> {
	await page.keyboard.press(key);
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { outline, outlineStyle, outlineWidth, boxShadow, borderColor, textDecoration } = getComputedStyle(element);
		const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
		const now = [outline, boxShadow, borderColor, textDecoration].join();
		const isUncovered = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
			[top + 1, (top + bottom) / 2, bottom - 1].some((y) => {
				const found = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, y);
				return found !== null && (element.contains(found) || found.contains(element));
			}),
		);
		return {
			index: Number(element.dataset.number ?? -1),
			isMarked: now !== element.dataset.before && (isOutlined || boxShadow !== 'none'),
			isInSight: isUncovered,
		};
	});
}
