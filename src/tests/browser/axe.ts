import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The standard that every page keeps: WCAG 2.2, level AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Looks with axe for what keeps people out of the page that is loaded.
 *
 * @param theme the theme that the page is put into first
 * @returns each finding with its rule, the theme and where it is, in the order of the page
 */
export async function findBarriers(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	return page.evaluate(look, { theme, standard: STANDARD });
}

async function look({ theme, standard }: { theme: string; standard: string[] }): Promise<string[]> {
	document.documentElement.dataset.theme = theme;
	for (const animation of document.getAnimations()) animation.finish();
	const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
		runOnly: standard,
		resultTypes: ['violations'],
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, any, all, none }) =>
				`${id} in the ${theme} at ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
		),
	);
}
