import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildForTests, type BuiltSite } from '../../harness/build-for-tests.ts';
import { browserOptions } from '../../harness/browser-options.ts';
import { serve } from '../../harness/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The sites that were built, each with the address that it is served at. */
		sites: (BuiltSite & { origin: string })[];
		/** Where the one browser of all tests listens. */
		browser: string;
	}
}

/** The paths that the site is built for: a domain of its own, and a folder of a shared one. */
const BASES = ['/', '/some-repo/'];

/**
 * Builds the handbook under either base path, serves both, and starts one browser for all tests.
 * RUNGBOOK_BUILT names sites that are built already, in the order of the base paths, for whoever is
 * writing a test.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const options = await browserOptions();
	const folder = await mkdtemp(join(tmpdir(), 'rungbook-tests-'));
	const undo = [() => rm(folder, { recursive: true, force: true })];
	try {
		const sites = await builtSites(folder);
		const served = await Promise.all(sites.map(({ folder, base }) => serve(folder, base)));
		undo.push(...served.map(({ close }) => close));
		provide(
			'sites',
			sites.map((site, index) => ({ ...site, origin: served[index]!.origin })),
		);
		const server = await chromium.launchServer(options);
		undo.push(() => server.kill());
		provide('browser', server.wsEndpoint());
	} catch (error) {
		await undoAll();
		throw error;
	}
	return undoAll;

	async function undoAll(): Promise<void> {
		// One that fails must not keep the others from tidying up.
		for (const step of undo.splice(0).reverse()) await step().catch(console.error);
	}
}

async function builtSites(folder: string): Promise<BuiltSite[]> {
	const given = process.env.RUNGBOOK_BUILT?.split(delimiter);
	if (given) return BASES.map((base, index) => ({ base, folder: given[index]!, code: 0, output: '' }));
	const sites: BuiltSite[] = [];
	// One after the other: both write to the same cache.
	for (const [index, base] of BASES.entries()) {
		console.log(`Building the site under ${base} …`);
		sites.push(await buildForTests(base, join(folder, String(index))));
	}
	return sites;
}
