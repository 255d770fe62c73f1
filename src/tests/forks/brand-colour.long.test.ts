import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, oneOfEachKind } from '../browser/addresses.ts';
import { withPage, withPages } from '../browser/browser.ts';
import { visit } from '../browser/visit.ts';
import { IDENTITY, PICTURES } from './acme.ts';
import { leftOvers, project } from './left-overs.ts';
import { everyFile, forkWith, type Fork } from './make-fork.ts';

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
		const addresses = oneOfEachKind(await addressesOf(fork));
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
