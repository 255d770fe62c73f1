import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../workplace/code-version.ts';
import { digestOf } from '../../workplace/kept.ts';
import { engine, project } from '../../workplace/roots.ts';
import { currentHandbook } from '../handbook/current.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';
import { siteAddress } from '../links/site-address.ts';
import { searchFiles } from '../search/search-files.ts';
import { shareStore } from './collections.ts';
import { textReader } from '../data/text/text-reader.ts';
import { finishSite } from './finish-site.ts';
import { placeKeptApp } from './kept-app.ts';
import { makePages } from './make-pages.ts';
import { openPages } from './open-pages.ts';
import { APP_FOLDER, startApp } from './pages-app.ts';

/**
 * Makes the site of the current handbook: with the program that an earlier build has kept, where our
 * code and the settings are the same, or else with one that Astro bundles now.
 *
 * @param out the folder of the site, which is not there yet
 * @throws where a page cannot be made
 */
export async function buildPages(out: string): Promise<void> {
	const { settings } = (await currentHandbook()).handbook;
	const place = siteAddress(settings, process.env);
	const configuration = readFileSync(join(engine, 'astro.config.mjs'));
	const key = digestOf(codeVersion(['src']), configuration, JSON.stringify([settings, place, out]));
	const kept = placeKeptApp(key, out);
	if (!kept) {
		shared.keptAs = key;
		const { build } = await import('astro');
		// Astro need not read the collections into a store of its own: `contentStore` has them.
		return await build({ root: engine, outDir: out, logLevel: 'warn' }, { sync: false } as object);
	}
	shared.base = place.base;
	shareStore();
	const search = searchFiles(await siteHandbook());
	search.catch(() => {});
	const files = join(project, 'public');
	if (existsSync(files)) cpSync(files, out, { recursive: true });
	const app = await startApp(out, kept.head);
	const pages = await makePages(app, place, await openPages(kept.madeOf), out, await textReader(place));
	rmSync(join(out, APP_FOLDER), { recursive: true });
	await finishSite(pages, place, search, out);
}
