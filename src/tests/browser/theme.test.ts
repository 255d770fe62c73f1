import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
	test.for(['light', 'dark'] as const)('is %s where the machine is', async (colorScheme) => {
		await withPage({ colorScheme }, async (page) => {
			await page.goto('/');
			expect(await themeOf(page)).toBe(colorScheme);
		});
	});

	test('changes by keyboard, says so, and is remembered on the next page', async () => {
		await withPage({}, async (page) => {
			await page.goto('/');
			const light = await paperOf(page);
			const button = page.getByRole('button', { name: 'Dark theme' });
			expect(await button.getAttribute('aria-pressed')).toBe('false');
			await button.press('Enter');
			expect(await button.getAttribute('aria-pressed')).toBe('true');
			const dark = await paperOf(page);
			expect(dark).not.toBe(light);
			await page.goto('/rules/');
			expect([await themeOf(page), await paperOf(page)]).toEqual(['dark', dark]);
			expect(await button.getAttribute('aria-pressed')).toBe('true');
			await button.press('Space');
			await page.reload();
			expect([await themeOf(page), await paperOf(page)]).toEqual(['light', light]);
		});
	});

	test('is set before anything is drawn', async () => {
		await withPage({ colorScheme: 'light' }, async (page) => {
			await page.route('**/*.js', (route) => route.abort());
			await page.goto('/');
			expect(await themeOf(page)).toBe('light');
		});
	});

	test('is the only thing that is kept about a reader', async () => {
		await withPage({}, async (page) => {
			await page.goto('/');
			await page.getByRole('button', { name: 'Dark theme' }).click();
			expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
				'starlight-theme',
			]);
			expect(await page.context().cookies()).toEqual([]);
		});
	});
});

describe('a reader who asked for less motion', () => {
	test.for(['reduce', 'no-preference'] as const)('with %s', async (reducedMotion) => {
		await withPage({ reducedMotion }, async (page) => {
			await page.goto('/rules/');
			const moving = await page.evaluate(() =>
				[document.documentElement, ...document.body.querySelectorAll('*')]
					.filter((element) => {
						const { scrollBehavior, animationName, animationDuration, transitionDuration } = getComputedStyle(element);
						const isAnimated = animationName !== 'none' && parseFloat(animationDuration) > 0.01;
						return (
							scrollBehavior === 'smooth' ||
							isAnimated ||
							transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)
						);
					})
					.map(({ tagName }) => tagName),
			);
			if (reducedMotion === 'reduce') expect(moving).toEqual([]);
			else expect(moving).toContain('HTML');
		});
	});
});
