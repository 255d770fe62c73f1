import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../../harness/build-for-tests.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { engine } from '../../workplace/roots.ts';
import { site, withPage } from '../browser/browser.ts';
import { readBuilt } from '../browser/built-files.ts';
import { BASE } from './acme.ts';
import { foundBy, hitsOf, searchFor } from '../browser/searching.ts';

/** What no reader is to see; in a compound, in the name of a role or of a file it is another word. */
const OLD =
	/(?<![\w/-])(?:one-on-ones?|tech leads?(?! managers?)|engineering managers?|levels?|owners?|handbooks?)(?![\w/-]|\.\w)/i;

const built = inject('sites').find(({ base }) => base === BASE)!;

/** A page of the site with words, once it is searched. */
const asked = (query: string, use: (page: Page) => Promise<void>) =>
	withPage({ baseURL: built.origin }, async (page) => {
		await searchFor(page, query, `${BASE}rules/`);
		await use(page);
	});

describe('a handbook in the words of its organisation', () => {
	test('is built, and passes its audit', () => {
		expect(built.code, built.output).toBe(0);
	});

	test('shows none of the old words, in no text, title or label', async () => {
		const names = (await readdir(built.folder, { recursive: true })).filter((name) => name.endsWith('.html'));
		const files = await Promise.all(
			names.map(async (name) => ({ name, html: await readFile(join(built.folder, name), 'utf8') })),
		);
		expect(files.length).toBeGreaterThan(100);
		const texts = await withPage({}, (page) => page.evaluate(readTexts, files));
		const left = texts.flatMap(({ name, texts }) =>
			texts.filter((text) => OLD.test(text)).map((text) => `${name}: ${text.trim().slice(0, 200)}`),
		);
		expect(left).toEqual([]);
		expect(texts.flatMap(({ texts }) => texts).filter((text) => /\bcheck-ins?\b/i.test(text)).length).toBeGreaterThan(
			20,
		);
	});

	test('has the addresses, ids and links of the one in the old words', async () => {
		const [ours, theirs] = await Promise.all([placesOf(built), placesOf(site())]);
		expect(ours).toEqual(theirs);
	});

	test.each([
		['roles/tech-lead/', 'Technical steward'],
		['responsibilities/one-on-ones/', 'Check-ins'],
		['levels/', 'Grades'],
	])('calls the page %s “%s”, in its tab, its preview and its heading', async (path, title) => {
		await withPage({ baseURL: built.origin }, async (page) => {
			await page.goto(BASE + path);
			expect(await page.title()).toContain(title);
			expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain(title);
			expect(await page.locator('h1').textContent()).toContain(title);
		});
	});

	test('says what a script puts on a page in its own words', async () => {
		await withPage({ baseURL: built.origin }, async (page) => {
			await page.goto(`${BASE}responsibilities/?team=lead-pair`);
			const reasons = page.locator('table .answers .why:visible');
			await reasons.first().waitFor();
			expect(await reasons.allTextContents()).toContain('holder');
			expect((await reasons.allTextContents()).filter((text) => OLD.test(text))).toEqual([]);
		});
	});

	test('finds by each word the same as ever', async () => {
		for (const [query, path] of someOf(
			[
				['check-in', 'responsibilities/one-on-ones/'],
				['one-on-one', 'responsibilities/one-on-ones/'],
				['1:1', 'responsibilities/one-on-ones/'],
				['technical steward', 'roles/tech-lead/'],
				['tech lead', 'roles/tech-lead/'],
				['area lead or technical steward', 'compare/engineering-manager-vs-tech-lead/'],
				['engineering manager vs tech lead', 'compare/engineering-manager-vs-tech-lead/'],
				['grades', 'levels/'],
			] as const,
			3,
		))
			await asked(query, async (page) => {
				expect((await foundBy(page))[0], query).toBe(BASE + path);
			});
	});

	test('shows what it found, and what narrows it, in its own words', async () => {
		await asked('what a senior developer is asked', async (page) => {
			const dialog = page.locator('dialog.search-dialog');
			expect(await hitsOf(page).count()).toBeGreaterThan(1);
			await dialog.locator('.search-filters').waitFor();
			const texts = [await dialog.innerText(), ...(await dialog.locator('option').allTextContents())];
			expect(texts.filter((text) => OLD.test(text))).toEqual([]);
			expect(texts.join('\n')).toMatch(/\bGrades\b/);
			expect(await dialog.locator('input').getAttribute('aria-label')).toBe('Search the almanac');
		});
	});
});

test('the layer that ships has no words to change', async () => {
	expect(await readFile(join(engine, 'content/base/handbook.yaml'), 'utf8')).not.toMatch(/^words:/m);
});

/** What can be pointed at on each page, and where it leads within the site, all without the base path. */
async function placesOf(site: BuiltSite) {
	const { pages } = await readBuilt(site);
	const within = (link: string) => (link.startsWith(site.base) ? link.slice(site.base.length) : link);
	// What leads elsewhere leads to the organisation's own repository.
	const isOurs = (link: string) => !/^[a-z]+:/.test(link);
	return [...pages]
		.map(([address, { ids, links }]) => ({ address: within(address), ids, links: links.filter(isOurs).map(within) }))
		.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Every text of some pages that somebody reads or hears; runs in the browser. */
function readTexts(files: readonly { name: string; html: string }[]): { name: string; texts: string[] }[] {
	const READ = ['alt', 'title', 'aria-label', 'placeholder', 'data-label', 'data-also'];
	return files.map(({ name, html }) => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		for (const code of page.querySelectorAll('script, style, code, pre, kbd, samp, [translate=no]')) code.remove();
		const texts = READ.flatMap((key) =>
			[...page.querySelectorAll(`[${key}]`)].map((element) => element.getAttribute(key)!),
		);
		for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name=description], meta[property^="og:"]'))
			if (!/:(?:url|image|type|locale)$/.test(meta.getAttribute('property') ?? '')) texts.push(meta.content);
		const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
		for (const template of page.querySelectorAll('template')) texts.push(template.content.textContent);
		return { name, texts };
	});
}
