import type { Fault, WithTools } from './in-page.ts';

/** Finds what scrolls sideways and cannot be reached by the keyboard, or says nowhere what it is; code says it itself. */
export function findPoorScrollers(): Fault[] {
	const { where, quote, isScroller } = (window as unknown as WithTools).layout;
	return [...document.querySelectorAll('body *')]
		.filter(
			(element): element is HTMLElement =>
				element instanceof HTMLElement && !/^(input|textarea|select)$/.test(element.localName),
		)
		.filter(
			(element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && isScroller(element),
		)
		.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.checkVisibility())
		.flatMap((element) => {
			const isNamed = ['aria-label', 'aria-labelledby'].some((name) => element.hasAttribute(name));
			const lacks = [
				...(element.tabIndex < 0 ? ['focus'] : []),
				...(isNamed || element.localName === 'pre' ? [] : ['name']),
			];
			return lacks.length > 0
				? [
						{
							what: `scrolls without a ${lacks.join(' and a ')}`,
							text: quote(element.textContent),
							where: `in ${where(element)}`,
						},
					]
				: [];
		});
}
