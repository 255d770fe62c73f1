import type { Page } from 'playwright-core';
import { findBrokenWords } from './broken-words.ts';
import { findCutOff } from './cut-off.ts';
import { bringTools, type Fault } from './in-page.ts';
import { findOutOfFrame } from './out-of-frame.ts';
import { findOverlaps } from './overlaps.ts';
import { findPoorScrollers } from './scrollers.ts';
import { findSqueezed } from './squeezed.ts';

/** How a page is laid out at one width, or on paper. */
export interface Look {
	/** The width in pixels, or `print`. */
	on: string;
	/** How tall the page is, in pixels. */
	height: number;
	/** What is wrong, each kind of thing once in a place, with the first text that it is true of. */
	faults: string[];
}

/** The widths at which pages are looked at: a laptop and a phone. */
const WIDTHS = [1280, 390] as const;

/** What sheets have between their margins, in pixels: A4 upright, and across. */
const [UPRIGHT, ACROSS] = [680, 1040];

const LOOKS = [findBrokenWords, findSqueezed, findOutOfFrame, findPoorScrollers, findCutOff, findOverlaps];

/**
 * The source of a function that finds what is wrong with the layout of the page that it is run in, as it is
 * shown. In one go: what a script of the page moves between two looks would be out of a frame that was read before.
 */
const LOOK = `() => { (${String(bringTools)})(); return [${LOOKS.map((find) => `(${String(find)})()`).join()}].flat(); }`;

/**
 * Looks at the layout of a page that is loaded, at each width and on paper; what is folded is opened.
 * The page is on a screen again afterwards, at the last width.
 */
export async function lookAt(page: Page): Promise<Look[]> {
	const looks: Look[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		looks.push(await look(page, String(width)));
	}
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: (await page.evaluate(isAcross)) ? ACROSS : UPRIGHT, height: 900 });
	looks.push(await look(page, 'print'));
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: WIDTHS[1], height: 900 });
	return looks;
}

async function look(page: Page, on: string): Promise<Look> {
	const height = await page.evaluate(heightFolded);
	const faults = await page.evaluate<Fault[]>(`(${LOOK})()`);
	return { on, height, faults: faultsInWords(faults) };
}

/** Faults as lines, each kind of thing once in a place. */
function faultsInWords(faults: readonly Fault[]): string[] {
	const places = Map.groupBy(faults, ({ what, where }) => `${what} ${where}`);
	return [...places.values()].map(inWords);
}

/** Faults of one kind in one place, as one line. */
function inWords(faults: readonly Fault[]): string {
	const [{ what, where }] = faults as [Fault];
	const texts = [...new Set(faults.map(({ text }) => text))];
	return `${what}: ${texts[0]}${texts.length > 1 ? ` and ${texts.length - 1} more` : ''} ${where}`;
}

/** The height of the page as it comes; what can be unfolded in it is then. */
function heightFolded(): number {
	const details = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
	for (const one of details) one.open = one.dataset.wasOpen === undefined ? one.open : one.dataset.wasOpen === 'true';
	const height = document.documentElement.scrollHeight;
	for (const one of details) {
		one.dataset.wasOpen = String(one.open);
		one.open = true;
	}
	return height;
}

/** Whether a page says that it is printed across its sheets. */
function isAcross(): boolean {
	const named = new Set(
		[...document.querySelectorAll('body *')].map((one) => getComputedStyle(one).getPropertyValue('page')),
	);
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	return flat(rules).some(
		(rule) =>
			rule instanceof CSSPageRule &&
			rule.style.getPropertyValue('size').includes('landscape') &&
			(rule.selectorText === '' || named.has(rule.selectorText)),
	);

	function flat(list: readonly CSSRule[]): CSSRule[] {
		return list.flatMap((rule) => (rule instanceof CSSGroupingRule ? [rule, ...flat([...rule.cssRules])] : [rule]));
	}
}
