import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { OWN_COLOUR } from '../../site/brand/accent.ts';
import { addressesOf, oneOfEachKind } from '../browser/addresses.ts';
import { withPage, withPages } from '../browser/browser.ts';
import { BASE, IDENTITY, PICTURES } from './acme.ts';
import { everyFile, forkWith, type Fork } from './make-fork.ts';
import { visit } from '../browser/visit.ts';

const project = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
	name: string;
	homepage: string;
	repository: string;
};

/** What a fork must not hold: what the project is called, where it lives, and the colour of its mark. */
const UPSTREAM = [
	project.name,
	new URL(project.homepage).host,
	project.repository.replace(/^https?:\/\//, ''),
	OWN_COLOUR.slice(1),
].map((text) => text.toLowerCase());

/** The files of a site that hold something of upstream's, in their names or within, each with what. */
async function leftOvers({ folder }: { folder: string }, without = ''): Promise<string[]> {
	const files = await everyFile(folder);
	expect(files.size).toBeGreaterThan(10);
	return [...files].flatMap(([path, text]) => {
		const held = `${path}\n${without === '' ? text : text.replace(without, '')}`.toLowerCase();
		return UPSTREAM.filter((word) => held.includes(word)).map((word) => `${path}: ${word}`);
	});
}

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

describe('a fork with a colour that is hard to read, and a role of another name', () => {
	let fork: Fork;

	beforeAll(async () => {
		const renamed = 'renamed:\n  roles: { tech-lead: technical-steward }\n';
		const settings = `${IDENTITY}brand: { colour: "#ffe600", logo: /brand/logo.svg }\n${renamed}`;
		fork = await forkWith('/', { ...PICTURES, 'content/org/handbook.yaml': settings });
	});
	afterAll(() => fork?.remove());

	test('names what it is made with once on each page, in one form, and nothing else of upstream’s', async () => {
		const credit = `<p>Made with <a href="${project.homepage}">Rungbook</a></p>`;
		const pages = [...(await everyFile(fork.folder))].filter(([path]) => path.endsWith('.html'));
		const without = pages.filter(
			([, text]) => !text.includes('http-equiv="refresh"') && text.split(credit).length !== 2,
		);
		expect(without.map(([path]) => path)).toEqual([]);
		expect(await leftOvers(fork)).toContain(`index.html: ${project.name}`);
		expect(await leftOvers(fork, credit)).toEqual([]);
	});

	test('keeps the contrast of WCAG 2.2 AA in both themes on each kind of page, loads from nowhere else and fits a phone', async () => {
		const addresses = someOf(oneOfEachKind(await addressesOf(fork)), 4);
		const visits = await withPages(addresses, { baseURL: fork.origin }, (page, address) =>
			visit(page, address, 'of colour'),
		);
		for (const { address, status, complaints, elsewhere, barriers, tooWide } of visits)
			expect({ address, status, complaints, elsewhere, barriers, tooWide }).toEqual({
				address,
				status: 200,
				complaints: [],
				elsewhere: [],
				barriers: [],
				tooWide: [],
			});
	});

	test.for([
		[true, '#owns'],
		[false, ''],
	] as const)('leads on from an old address, with script to the same place: %s', async ([javaScriptEnabled, place]) => {
		await withPage({ baseURL: fork.origin, javaScriptEnabled }, async (page) => {
			await page.goto(`${fork.base}roles/tech-lead/#owns`);
			await page.waitForURL(`**/roles/technical-steward/${place}`);
			expect(await page.locator('h1').textContent()).toBe('Tech lead');
		});
	});

	test('draws the handbook’s icon in its colour', async () => {
		const icon = await (await fetch(`${fork.origin}/favicon.svg`)).text();
		expect(icon).toContain('fill="#796c00"');
	});
});
