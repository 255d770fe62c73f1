import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildForTests, type BuiltSite } from '../../harness/build-for-tests.ts';
import { COPIES, folderForCopies } from '../../harness/copy-project.ts';
import { browserOptions } from '../../harness/browser-options.ts';
import { ACME, BASE } from '../forks/acme.ts';
import { buildFork } from '../forks/make-fork.ts';
import { lost } from '../../harness/moved.ts';
import { serve } from '../../harness/serve.ts';
import { thoroughness } from '../../harness/thoroughness.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The sites that were built, each with the address that it is served at. */
		sites: (BuiltSite & { origin: string })[];
		/** Where the one browser of all tests listens. */
		browser: string;
	}
}

/**
 * Builds the handbook for a domain of its own, and a fork with other words for a folder of a shared
 * one; serves both, and starts one browser for all tests. RUNGBOOK_BUILT names the two sites where
 * they are built already, for whoever is writing a test.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const options = await browserOptions();
	const folder = await mkdtemp(join(tmpdir(), 'rungbook-tests-'));
	const remove = () => {
		for (const made of [folder, COPIES]) rmSync(made, { recursive: true, force: true });
	};
	// A run that is cut short ends without more ado.
	process.once('exit', remove);
	const undo: (() => unknown)[] = [remove];
	try {
		const sites = await builtSites(folder);
		const served = await Promise.all(sites.map(({ folder, base }) => serve(folder, base)));
		undo.push(...served.map(({ close }) => close));
		provide(
			'sites',
			sites.map((site, index) => ({ ...site, origin: served[index]!.origin })),
		);
		const server = await chromium.launchServer({ ...options, host: '127.0.0.1' });
		const isLost = () => lost('the browser was lost');
		server.on('close', isLost);
		undo.push(() => {
			server.off('close', isLost);
			return server.kill();
		});
		provide('browser', server.wsEndpoint());
	} catch (error) {
		await undoAll();
		throw error;
	}
	return undoAll;

	async function undoAll(): Promise<void> {
		// One that fails must not keep the others from tidying up.
		for (const step of undo.splice(0).reverse()) await Promise.try(step).catch(console.error);
	}
}

async function builtSites(folder: string): Promise<BuiltSite[]> {
	const bases = thoroughness === 'quick' ? ['/'] : ['/', BASE];
	const given = process.env.RUNGBOOK_BUILT?.split(delimiter);
	if (given) return bases.map((base, index) => ({ base, folder: given[index]!, code: 0, output: '' }));
	console.log('Building the handbook …');
	const ours = await buildForTests('/', join(folder, 'ours'));
	if (thoroughness === 'quick') return [ours];
	console.log('Building a fork of it …');
	const project = join(await folderForCopies('acme-'), 'project');
	return [ours, await buildFork(BASE, join(folder, 'acme'), project, ACME)];
}
