import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { roleMap } from '../../handbook/ask/role-map.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';

const LAPTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const map = roleMap(handbook);
const rungs = map.ladders.flatMap((ladder) => ladder.rungs.map(({ level }) => addressOf(level)));
const ways = map.bridges.flatMap(({ there, back }) => [there, ...(back ? [back] : [])].map(addressOf));

/** Opens the first page, and hands over the drawing that is seen there. */
const withMap = (options: BrowserContextOptions, use: (page: Page, drawing: Locator) => Promise<void>) =>
	withPage(options, async (page) => {
		await page.goto('/');
		await use(page, page.locator('.role-map > svg').filter({ visible: true }));
	});

/** Where on the screen a link can be pointed at, on its rung or along its line, with nothing above it. */
async function pointOn(link: Locator): Promise<[number, number]> {
	await link.scrollIntoViewIfNeeded();
	const point = await link.locator('> :is(path, rect)').evaluate((shape: SVGGeometryElement) => {
		const { a, d, e, f } = shape.getScreenCTM()!;
		const length = shape.getTotalLength();
		const { x, y, width, height } = shape.getBBox();
		const isLine = shape.tagName === 'path';
		const along = Array.from({ length: 21 }, (_, part) => shape.getPointAtLength((length * part) / 20));
		const points = isLine ? along : [{ x: x + width / 2, y: y + height / 2 }];
		const free = points
			.map((point): [number, number] => [a * point.x + e, d * point.y + f])
			.filter(([left, top]) => document.elementFromPoint(left, top) === shape);
		return free[Math.floor(free.length / 2)];
	});
	expect(point, (await link.getAttribute('aria-label'))!).toBeDefined();
	return point!;
}

/** Where the links of a kind lead. */
const targets = (drawing: Locator, kind: string) =>
	drawing.locator(kind).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe.each([
	{ where: 'a laptop', options: LAPTOP },
	{ where: 'a phone', options: PHONE },
	{ where: 'a laptop without script', options: { ...LAPTOP, javaScriptEnabled: false } },
])('the map of roles on $where', ({ options }) => {
	test('leads from each rung to its level, and from each arrow to its way', () =>
		withMap(options, async (_, drawing) => {
			expect(await targets(drawing, '.rung')).toEqual(rungs);
			expect((await targets(drawing, '.bridge')).toSorted()).toEqual(ways.toSorted());
		}));

	test('has a height for each number that levels have, and says what rungs and arrows mean', () =>
		withMap(options, async (page, drawing) => {
			const numbers = new Set([...handbook.levels.values()].map(({ data }) => data.order));
			expect(await drawing.locator('.mark').count()).toBe(numbers.size);
			expect(await page.locator('.role-map .sign').filter({ visible: true }).count()).toBe(2);
		}));

	test('leads no line through a name of a role', () =>
		withMap(options, async (_, drawing) => {
			const crossed = await drawing.evaluate((svg) => {
				const names = [...svg.querySelectorAll('.name')].map((name) => name.getBoundingClientRect());
				return [...svg.querySelectorAll('.way')].filter((way) => {
					const { left, right, top, bottom } = way.getBoundingClientRect();
					return names.some((name) => name.left < right && name.right > left && name.top < bottom && name.bottom > top);
				}).length;
			});
			expect(crossed).toBe(0);
		}));

	test('shows in its frame what a link is called, when it has the focus', () =>
		withMap(options, async (page, drawing) => {
			for (const link of someOf(await drawing.locator('.rung, .bridge').all(), 4)) {
				const tip = link.locator('.tip');
				expect(await tip.isVisible()).toBe(false);
				await link.focus();
				expect(await tip.isVisible()).toBe(true);
				const { left, right } = await tip.evaluate((shown) => shown.getBoundingClientRect().toJSON());
				expect(left).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(page.viewportSize()!.width);
			}
		}));
});

test('a rung says its name and its level when it is pointed at, and an arrow the way', () =>
	withMap(LAPTOP, async (page, drawing) => {
		for (const kind of ['.rung', '.bridge']) {
			const link = drawing.locator(kind).first();
			await page.mouse.move(...(await pointOn(link)));
			await link.locator('.tip').waitFor({ state: 'visible' });
			const said = (await link.locator('.tip text').allTextContents()).join(' ');
			expect((await link.getAttribute('aria-label'))!.toLowerCase().replace(',', '')).toBe(said.toLowerCase());
		}
	}));

test.each([LAPTOP, PHONE])('each rung and each arrow can be pointed at, at $viewport.width px', (options) =>
	withMap(options, async (_, drawing) => {
		for (const link of someOf(await drawing.locator('.rung, .bridge').all(), 2)) await pointOn(link);
	}),
);

test('a name that is shown can be pointed at itself, and Escape hides it', () =>
	withMap(LAPTOP, async (page, drawing) => {
		const link = drawing.locator('.rung').first();
		const tip = link.locator('.tip');
		await page.mouse.move(...(await pointOn(link)));
		await tip.waitFor({ state: 'visible' });
		const { x, y, width, height } = (await tip.boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
		expect(await tip.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		await tip.waitFor({ state: 'hidden' });
	}));

describe('a finger', () => {
	test.each([
		{ what: 'a rung', kind: '.rung' },
		{ what: 'an arrow', kind: '.bridge' },
	])('learns the name of $what by the first touch, and follows it by the next', ({ kind }) =>
		withMap(PHONE, async (page, drawing) => {
			const link = drawing.locator(kind).first();
			await page.touchscreen.tap(...(await pointOn(link)));
			await link.locator('.tip').waitFor({ state: 'visible' });
			expect(new URL(page.url()).pathname).toBe('/');
			const target = await link.getAttribute('href');
			await page.touchscreen.tap(...(await pointOn(link)));
			await page.waitForURL((url) => url.pathname === target);
		}),
	);

	test('follows the name of a role at once', () =>
		withMap(PHONE, async (page, drawing) => {
			const name = drawing.locator('a:has(.name)').first();
			const target = await name.getAttribute('href');
			await name.tap();
			await page.waitForURL((url) => url.pathname === target);
		}));

	test('follows a rung at once where no script runs', () =>
		withMap({ ...PHONE, javaScriptEnabled: false }, async (page, drawing) => {
			const link = drawing.locator('.rung').first();
			const target = await link.getAttribute('href');
			await page.touchscreen.tap(...(await pointOn(link)));
			await page.waitForURL((url) => url.pathname === target);
		}));
});

test('on paper the wide map is drawn, within the sheet', () =>
	withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
		await page.goto('/');
		await page.emulateMedia({ media: 'print' });
		const drawing = page.locator('.role-map > svg').filter({ visible: true });
		expect(await drawing.getAttribute('class')).toBe('wide');
		expect((await drawing.boundingBox())!.width).toBeLessThanOrEqual(718);
	}));
