import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentHandbook } from '../handbook/current.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { serveSearch } from '../dev/serve-search.ts';
import { showFindings } from '../dev/show-findings.ts';
import { isPublicSite } from '../links/site-address.ts';
import { shareCollections } from './collections.ts';
import { headersFile } from './headers.ts';
import { copyPictures, servePictures } from './pictures.ts';
import { searchFiles, writeFiles, type SearchFiles } from '../search/search-files.ts';

/** What the handbook adds to Astro: findings while one writes, a search index, and headers for hosts. */
export function rungbook(): AstroIntegration {
	let search: Promise<SearchFiles> | undefined;
	let base = '/';
	let site: string | undefined;
	return {
		name: 'rungbook',
		hooks: {
			'astro:config:setup': async ({ command, injectScript, addMiddleware }) => {
				shareCollections();
				if (command === 'dev') injectScript('page', `import '/src/browser/dev/overlay.ts';`);
				// Words may be added while one writes; a build without any has nothing to do.
				const { settings } = (await currentHandbook()).handbook;
				if (command === 'dev' || Object.keys(settings.words).length > 0)
					addMiddleware({ order: 'post', entrypoint: new URL('../rewording/middleware.ts', import.meta.url) });
			},
			'astro:config:done': ({ config }) => {
				base = config.base;
				site = config.site;
			},
			'astro:server:setup': ({ server }) => {
				showFindings(server);
				serveSearch(server);
				servePictures(server);
			},
			// The index is made of the handbook, so it need not wait for the pages.
			'astro:build:start': async () => {
				search = searchFiles(await siteHandbook());
				search.catch(() => {});
			},
			'astro:build:done': async ({ dir }) => {
				const out = fileURLToPath(dir);
				await writeFiles(await search!, join(out, 'pagefind'));
				await writeFile(join(out, '_headers'), headersFile(base));
				await copyPictures(await siteHandbook(), out);
				if (!isPublicSite(site)) await removeSitemap(out);
				// What keeps the folder in git while an organisation has no pictures is nothing to publish.
				await rm(join(out, 'brand', '.gitkeep'), { force: true });
				await rmdir(join(out, 'brand')).catch(() => {});
			},
		},
	};
}

/** A list of pages needs the address of each; of a site that was never told its own there is none. */
async function removeSitemap(out: string): Promise<void> {
	const found = (await readdir(out)).filter((name) => /^sitemap.*\.xml$/.test(name));
	for (const name of found) await rm(join(out, name));
}
