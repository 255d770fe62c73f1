import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { checkFolders } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { withPage } from '../browser/browser.ts';
import { BASE } from './acme.ts';
import { leftOvers, project } from './left-overs.ts';
import { everyFile } from './make-fork.ts';

test('upstream’s own handbook says the same of itself as its package', async () => {
	const { settings } = (await checkFolders([join(engine, 'content/base')])).handbook;
	expect(settings).toMatchObject({ site: project.homepage, repository: project.repository });
	expect(settings.name.toLowerCase()).toBe(project.name);
});

describe('a fork with a brand of its own', () => {
	const fork = inject('sites').find(({ base }) => base === BASE)!;

	/** Sees what stands before the name in the header, and the colour of a link. */
	const look = (page: Page) =>
		page.evaluate(async () => {
			const images = [...document.querySelectorAll<HTMLImageElement>('.name img')].filter((image) =>
				image.checkVisibility(),
			);
			await Promise.all(images.map((image) => image.decode()));
			return {
				logos: images.map((image) => [new URL(image.src).pathname, image.clientWidth, image.clientHeight]),
				link: getComputedStyle(document.querySelector('main .ways a')!).color,
			};
		});

	test('is built', () => expect(fork.code, fork.output).toBe(0));

	test('holds nothing of upstream’s, in any byte of any file', async () => {
		expect(await leftOvers(fork)).toEqual([]);
	});

	test.for([
		['light', true, 'logo.svg', 'rgb(194, 24, 91)'],
		['dark', true, 'logo-dark.svg', 'rgb(255, 156, 178)'],
		['light', false, 'logo.svg', 'rgb(194, 24, 91)'],
		['dark', false, 'logo-dark.svg', 'rgb(255, 156, 178)'],
	] as const)(
		'shows its logo and its colour in the %s, with script: %s',
		async ([colorScheme, javaScriptEnabled, logo, link]) => {
			await withPage({ baseURL: fork.origin, colorScheme, javaScriptEnabled }, async (page) => {
				await page.goto(fork.base);
				expect(await look(page)).toEqual({ logos: [[`${fork.base}brand/${logo}`, 96, 32]], link });
			});
		},
	);

	test('has its icon in the tab, and no other', async () => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await page.goto(fork.base);
			const icons = await page
				.locator('link[rel~=icon]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(icons).toEqual([`${fork.base}brand/icon.svg`]);
			expect([...(await everyFile(fork.folder)).keys()]).not.toContain('favicon.svg');
		});
	});
});
