import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { twinOf } from '../../handbook/addresses/text-addresses.ts';
import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { addressesOf, ofEachKind } from './addresses.ts';
import { site, withPages } from './browser.ts';
import { handbook } from './handbook.ts';

/** What is no text of the page: ways around, buttons, drawings, and what is there twice. */
const NO_TEXT =
	'nav:not(.parts), button, form, [role=status], svg, .page-foot, .permalink, .edit, .page-tools, .matrix-bands, .chart figure, .drawing, summary, caption, [data-read=never], [aria-hidden="true"], [hidden]';

/** Letters and digits alone: what is between them differs between a page and a text. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text of Markdown, without the addresses that it leads to. */
const wordsOf = (markdown: string) => letters(markdown.replaceAll(/\]\((?:<[^>]*>|[^)\s]*)\)/g, ']'));

/** A line of a page, and what of it is said by no other page. */
interface Line {
	text: string;
	own: string;
}

let told: { address: string; alternate: string | null; lines: Line[]; twin: string }[];

beforeAll(async () => {
	const { folder, base } = site();
	const all = ofEachKind(await addressesOf(site()), 2).filter((address) => twinOf(address) !== undefined);
	told = await withPages(all, { javaScriptEnabled: false }, async (page, address) => {
		await page.goto(address);
		const lines = await page.locator('main').evaluate((main, noText) => {
			const blocks = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th')];
			return blocks
				.filter((block) => !block.closest(noText) && !block.querySelector('p, li, dt, dd, td, div, h3, ul, table'))
				.map((block) => {
					const copy = block.cloneNode(true) as Element;
					for (const one of copy.querySelectorAll('svg[role=img]')) one.replaceWith(one.ariaLabel ?? '');
					for (const one of copy.querySelectorAll(noText)) one.remove();
					const text = copy.textContent;
					for (const one of copy.querySelectorAll('[data-read]')) one.remove();
					return { text, own: block.closest('[data-read], nav.parts') ? '' : copy.textContent };
				});
		}, NO_TEXT);
		const alternate = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
		const path = twinOf(address.slice(base.length - 1))!;
		return { address, alternate, lines, twin: await readFile(join(folder, path), 'utf8') };
	});
});

test('every page leads to its twin from its head', () => {
	expect(told.length).toBeGreaterThan(20);
	for (const { address, alternate } of told) expect(alternate).toBe(twinOf(address));
});

test('a twin says every line that its page says, whatever the kind of page', () => {
	const lost = told.flatMap(({ address, lines, twin }) => {
		const words = wordsOf(twin);
		return lines.filter(({ text }) => !words.includes(letters(text))).map(({ text }) => `${address}: ${text}`);
	});
	expect(lost).toEqual([]);
});

test('a twin begins with its title, ends with where it is from, and holds no HTML', () => {
	for (const { address, twin } of told) {
		expect(twin).toMatch(/^# \S/);
		expect(twin.trimEnd().endsWith(address)).toBe(true);
		expect(twin.replaceAll(/^\s*(`{3,})[^]*?^\s*\1$|`+[^`]*`+/gm, '')).not.toMatch(
			/(?<!\\)<\/?[a-z]|astro|undefined|\[object/,
		);
	}
});

test('the whole in one text holds all that the pages of entries say and no other page is at home with', async () => {
	const whole = wordsOf(await readFile(join(site().folder, 'llms-full.txt'), 'utf8'));
	const entries = told.filter(({ address }) =>
		/^\/(?:roles|levels|responsibilities|teams|axes|stories|transitions)\/(?!area|group|how-many)[^/]+(?:\/\d+)?\/$/.test(
			address,
		),
	);
	expect(entries.length).toBeGreaterThan(6);
	const lost = entries.flatMap(({ address, lines }) =>
		lines
			.slice(1)
			.filter(({ own }) => !whole.includes(letters(own)))
			.map(({ own }) => `${address}: ${own}`),
	);
	expect(lost.filter((line) => !/^\S+: \s*$/.test(line))).toEqual([]);
});

test('in the whole, no two headings are alike, none stands over nothing, and each question has its address', async () => {
	const whole = (await readFile(join(site().folder, 'llms-full.txt'), 'utf8')).replaceAll(
		/^\s*(`{3,})[^]*?^\s*\1$/gm,
		'',
	);
	const blocks = whole.split('\n\n').map((block) => ({ block, depth: /^(#+) /.exec(block)?.[1]!.length ?? 0 }));
	const headings = blocks.filter(({ depth }) => depth > 0).map(({ block }) => block);
	expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
	const bare = blocks.filter(({ depth }, index) => {
		const next = blocks[index + 1]?.depth ?? 1;
		return depth > 0 && next > 0 && next <= depth;
	});
	expect(bare).toEqual([]);
	const lines = whole.split('\n');
	const placeless = [...handbook.faq.values()]
		.map((question) => placeOfEntry(handbook, question))
		.filter((address) => !lines.some((line) => line.startsWith('http') && line.endsWith(address)));
	expect(placeless).toEqual([]);
});
