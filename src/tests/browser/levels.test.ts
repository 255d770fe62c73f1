import { expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { anchors } from '../../handbook/addresses/anchors.ts';
import { neighboursOf, newAtLevel } from '../../handbook/ask/new-at-level.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf } from './addresses.ts';
import { site, withPage, withPages } from './browser.ts';
import { handbook } from './handbook.ts';
import { countPages } from './pdf.ts';

const levels = (await addressesOf(site())).filter((address) => /^\/levels\/[^/]+\/\d+\/$/.test(address));

const { asked, prose, still, chart, par } = anchors.level;
/** The parts of a level’s page, by their anchors, and the prose itself. */
const ORDER: readonly string[] = [asked, prose, 'prose', still, par];

test('a level begins with what it asks; prose, what goes on and levels on a par follow', async () => {
	const orders = await withPages(someOf(levels, 6), {}, async (page, address) => {
		await page.goto(address);
		const found = await page
			.locator('.page-body h2, .page-body > .prose')
			.evaluateAll((parts) => parts.map(({ id, className }) => id || className));
		return { address, found: found.filter((part) => ORDER.includes(part)) };
	});
	expect(orders.filter(({ found }) => found[0] !== ORDER[0])).toEqual([]);
	expect(orders.filter(({ found }) => found.join() !== ORDER.filter((part) => found.includes(part)).join())).toEqual(
		[],
	);
});

test.each([
	['A4', 1],
	['Letter', 2],
] as const)(
	'a level is printed on four pages at most, with all that goes on being asked, of %s',
	async (format, which) => {
		const counts = await withPages(someOf(levels, 6, which), {}, async (page, address) => {
			await page.goto(address);
			return { address, pages: countPages(await page.pdf({ format })) };
		});
		expect(counts.filter(({ pages }) => pages > 4)).toEqual([]);
	},
);

test.each([1280, 390])('no title in the list of levels is broken in a word at %i pixels', async (width) => {
	const broken = await withPage({ viewport: { width, height: 900 } }, async (page) => {
		await page.goto('/levels/');
		return page.locator('.ladder a').evaluateAll((links) =>
			links.flatMap((link) => {
				const text = link.firstChild;
				if (!text) return [];
				return [...(text.textContent ?? '').matchAll(/\S+/g)]
					.filter(({ 0: word, index }) => {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
					})
					.map(([word]) => word);
			}),
		);
	});
	expect(broken).toEqual([]);
});

/** Levels that are rated, with the one below each. */
const rated = [...handbook.levels.values()].flatMap((level) => {
	const { below } = neighboursOf(handbook, level);
	const news = newAtLevel(handbook, level).filter(({ rating }) => rating !== undefined);
	return below && news.length > 2 ? [{ level, news }] : [];
});

test('the steps of a level stand by name beside those of the level below, and a line for each that rises', async () => {
	const seen = await withPages(someOf(rated, 3), {}, async (page, { level, news }) => {
		await page.goto(addressOf(level));
		const rows = page.locator(`#${chart} tbody tr`);
		const found = await rows.evaluateAll((all) =>
			all.map((row) => ({
				words: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
				isDrawn: row.querySelector('.climb') !== null,
			})),
		);
		const wanted = news.map(({ axis, rating, before }) => ({
			words: [axis.data.title, ...[before!, rating!].map((step) => axis.data.scale[step - 1]!.name)],
			isDrawn: before !== rating,
		}));
		return { id: level.id, found, wanted };
	});
	for (const { id, found, wanted } of seen) expect(found, id).toEqual(wanted);
});

test('what a step meant before and what it means now stand side by side wherever one rises', async () => {
	const counts = await withPages(someOf(rated, 3, 1), {}, async (page, { level, news }) => {
		await page.goto(addressOf(level));
		const changes = await page.locator('.axis .change dd').count();
		return { id: level.id, changes, rises: 2 * news.filter(({ before, rating }) => before !== rating).length };
	});
	expect(counts.filter(({ changes, rises }) => changes !== rises)).toEqual([]);
});
