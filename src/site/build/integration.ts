import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { currentHandbook } from '../handbook/current.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';
import { serveData } from '../dev/serve-data.ts';
import { serveSearch } from '../dev/serve-search.ts';
import { showFindings } from '../dev/show-findings.ts';
import { searchFiles, type SearchFiles } from '../search/search-files.ts';
import { textReader } from '../data/text/text-reader.ts';
import { shareCollections, shareStore } from './collections.ts';
import { finishSite } from './finish-site.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { keepApp } from './kept-app.ts';
import { type MadePages, makePages } from './make-pages.ts';
import { openPages } from './open-pages.ts';
import type { PagesApp, PagesHead } from './pages-app.ts';
import { servePictures } from './pictures.ts';

/**
 * What the handbook adds to Astro: findings while one writes; when a site is built, its pages made one
 * after another, a search index, and headers for hosts.
 *
 * @param keptAs under which digest a build keeps what Astro has bundled; nothing is kept without one
 */
export function rungbook(keptAs = shared.keptAs): AstroIntegration {
	let search: Promise<SearchFiles> | undefined;
	let place = { site: '', base: '/' };
	let out = '';
	let styles: PagesHead['styles'] = [];
	let made: MadePages = { pages: [], texts: new Map() };

	/** Makes the pages instead of Astro, which would do so as many at a time as it is told, and keep none. */
	const inPlaceOf = (astros: AstroPrerenderer): AstroPrerenderer => ({
		...astros,
		name: 'rungbook',
		async getStaticPaths() {
			giveBackMemory();
			const { app } = astros as unknown as { app: PagesApp };
			const head = { styles, scripts: app.getSettings().scripts };
			const madeOf = keptAs === undefined ? undefined : keepApp(keptAs, out, head);
			made = await makePages(app, place, await openPages(madeOf), out, await textReader(place));
			return [];
		},
	});
	return {
		name: 'rungbook',
		hooks: {
			'astro:config:setup': async ({ command, addMiddleware }) => {
				shareCollections();
				// It goes round the other, which would put the organisation's words into what was found.
				if (command === 'dev')
					addMiddleware({ order: 'pre', entrypoint: new URL('../dev/middleware.ts', import.meta.url) });
				// Words may be added while one writes; a build without any has nothing to do.
				const { settings } = (await currentHandbook()).handbook;
				if (command === 'dev' || Object.keys(settings.words).length > 0)
					addMiddleware({ order: 'post', entrypoint: new URL('../rewording/middleware.ts', import.meta.url) });
			},
			'astro:config:done': ({ config }) => {
				place = { site: config.site!, base: config.base };
				shared.base = config.base;
				out = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				showFindings(server);
				serveSearch(server);
				servePictures(server);
				serveData(server);
			},
			// The index is made of the handbook, so it need not wait for the pages.
			'astro:build:start': async ({ setPrerenderer }) => {
				search = searchFiles(await siteHandbook());
				search.catch(() => {});
				shareStore();
				setPrerenderer(inPlaceOf);
			},
			'astro:build:setup': ({ pages }) => {
				// Bundling has yet to add the styles.
				styles = [...pages].map(([page, data]) => [page, data.styles]);
			},
			'astro:build:done': () => finishSite(made, place, search!, out),
		},
	};
}
