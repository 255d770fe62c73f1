import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { toolsOf } from '../../handbook/addresses/workbench-addresses.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { open, site, withPages } from './browser.ts';
import { handbook } from './handbook.ts';
import { grouped, type Finding } from './findings.ts';

/** What a reader sees of the main part of a page. */
interface Seen {
	headings: string[];
	links: string[];
	words: string[];
}

/** What tools do, they do by their scripts; without them each says so, and where the same can be read. */
const tools = toolsOf(handbook).map(({ address }) => address);
const addresses = someOf(oneOfEachKind(await addressesOf(site())), 3);
let withScript: Seen[];
let withoutScript: Seen[];
/** Controls that are shown without script and would do nothing, each with its page. */
let dead: Finding[];

beforeAll(async () => {
	const look = async (page: Page, address: string) => {
		await open(page, address);
		return page.evaluate(see);
	};
	withScript = await withPages(addresses, {}, look);
	dead = [];
	withoutScript = await withPages(addresses, { javaScriptEnabled: false }, async (page, address) => {
		const seen = await look(page, address);
		const controls = page.locator('button:not([popovertarget]):visible, input:visible, select:visible');
		for (const control of await controls.all()) {
			if (await works(page, control)) continue;
			dead.push({ address, what: await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 80)) });
		}
		return seen;
	});
});

/** Whether a form leads somewhere, or a box does something by the style sheet alone when it is ticked: the page reads otherwise then. */
async function works(page: Page, control: Locator): Promise<boolean> {
	if (await control.evaluate((element) => element.closest('form[action]') !== null)) return true;
	if (!['checkbox', 'radio'].includes((await control.getAttribute('type')) ?? '')) return false;
	if (await control.isChecked()) return true;
	const before = await page.locator('main').innerText();
	await control.click();
	return (await page.locator('main').innerText()) !== before;
}

/** What is seen on pages with JavaScript and not without. */
const lost = (part: keyof Seen) =>
	grouped(
		addresses.flatMap((address, index) => {
			if (tools.includes(address)) return [];
			const there = new Set(withoutScript[index]![part]);
			return withScript[index]![part].filter((text) => !there.has(text)).map((text) => ({ address, what: text }));
		}),
	);

describe('without JavaScript, each kind of page', () => {
	test('shows a first heading and a text', () => {
		expect(addresses.length).toBeGreaterThan(1);
		expect(addresses.filter((_, index) => withoutScript[index]!.headings.length === 0)).toEqual([]);
		expect(addresses.filter((_, index) => withoutScript[index]!.words.length < 20)).toEqual([]);
	});

	test('shows every heading', () => expect(lost('headings')).toEqual([]));

	test('shows every link', () => expect(lost('links')).toEqual([]));

	test('shows every word', () => expect(lost('words')).toEqual([]));

	test('shows no control that would do nothing', () => expect(grouped(dead)).toEqual([]));
});

/** What can be seen: neither hidden nor folded away, controls, links that copy, and what they say or find left out. */
function see(): Seen {
	const main = document.querySelector('main')!;
	const isSeen = (element: Element) =>
		element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
		!element.closest('form, button, .search, .permalink, [role=status], script, style');
	const seen = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
	const words: string[] = [];
	const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	while (texts.nextNode())
		if (isSeen(texts.currentNode.parentElement!)) words.push(...texts.currentNode.nodeValue!.split(/\s+/));
	return {
		headings: seen('h1, h2, h3, h4').map((element) => element.innerText),
		links: seen('a[href]').map((element) => `${element.innerText} (${element.getAttribute('href')})`),
		words: [...new Set(words)].filter(Boolean),
	};
}
