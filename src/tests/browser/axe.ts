import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The standard that every page keeps: WCAG 2.2, level AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that ask for a colour: only these can hold in one theme and not in the other. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Looks with axe for what keeps people out of the page that is loaded: by every rule in the light
 * theme, by those that ask for a colour in the dark one as well.
 *
 * @param part a selector of what is looked at, where it is not the whole page
 * @param light the rules in the light theme, where they are not all
 * @returns each finding with its rule, the theme and where it is, in the order of the page
 */
export async function findBarriers(page: Page, part = 'html', light = STANDARD): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	return [
		...(await page.evaluate(look, { part, theme: 'light', rules: light })),
		...(await page.evaluate(look, { part, theme: 'dark', rules: OF_COLOUR })),
	];
}

async function look({ part, theme, rules }: { part: string; theme: string; rules: string[] }): Promise<string[]> {
	document.documentElement.dataset.theme = theme;
	for (const animation of document.getAnimations()) animation.finish();
	const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, {
		runOnly: rules,
		resultTypes: ['violations'],
		// No rule of the standard reads a style sheet's text.
		preload: false,
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, any, all, none }) =>
				`${id} in the ${theme} at ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
		),
	);
}
