import { inject, describe, expect, test } from 'vitest';
import { addressesOf } from './addresses.ts';
import { follow, readBuilt } from './built-files.ts';
import { grouped, type Finding } from './findings.ts';

/** An origin that no link of ours could name by accident. */
const ORIGIN = 'http://site.invalid';

describe.each(inject('sites'))('under $base', async (site) => {
	const built = await readBuilt(site);
	const { pages } = built;
	const findings = (look: (address: string) => readonly string[]): string[] =>
		grouped([...pages.keys()].flatMap((address): Finding[] => look(address).map((what) => ({ address, what }))));
	const broken = (from: string, addresses: readonly string[]) =>
		addresses.flatMap((address) => follow(built, from, address, ORIGIN) ?? []);

	test('the build passes, with its audit', () => {
		expect(site.code, site.output).toBe(0);
	});

	test('every address of the sitemap answers', async () => {
		const addresses = await addressesOf(site);
		expect(addresses.length).toBeGreaterThan(1);
		const answers = await Promise.all(
			addresses.map(async (address) => ({
				address,
				status: (await fetch(site.origin + address, { redirect: 'manual' })).status,
			})),
		);
		expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
	});

	test('an address that is not there answers with the page that says so', async () => {
		const answer = await fetch(`${site.origin}${site.base}nowhere/`);
		expect(answer.status).toBe(404);
		expect((await answer.text()).includes('There is no such page')).toBe(true);
	});

	test('every link leads to a page, and to a place on it', () => {
		expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(pages.size);
		expect(findings((address) => broken(address, pages.get(address)!.links))).toEqual([]);
	});

	test('no link leaves the base path', () => {
		const isOutside = (written: string, from: string) => {
			const url = new URL(written, ORIGIN + from);
			return url.origin === ORIGIN && !url.pathname.startsWith(site.base);
		};
		expect(
			findings((address) =>
				[...pages.get(address)!.links, ...pages.get(address)!.assets].filter((written) => isOutside(written, address)),
			),
		).toEqual([]);
	});

	test('everything that a page or a style sheet loads is there', () => {
		expect(findings((address) => broken(address, pages.get(address)!.assets))).toEqual([]);
		expect([...built.styles].flatMap(([address, loaded]) => broken(address, loaded))).toEqual([]);
	});

	test('an id stands once on a page', () => {
		expect(
			findings((address) =>
				pages
					.get(address)!
					.ids.filter((id, index, all) => all.indexOf(id) !== index)
					.map((id) => `id “${id}”`),
			),
		).toEqual([]);
	});

	test('a former address leads to a page', () => {
		const moved = [...pages].filter(([, { refresh }]) => refresh !== undefined);
		expect(moved.flatMap(([address, { refresh }]) => broken(address, [refresh!]))).toEqual([]);
	});
});
