import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** How Starlight asks for its style sheet for paper. */
const PRINT = '../style/print.css';

/**
 * What Starlight brings to a page that is no part of it to be named in its settings. Ours take the place of
 * the script that remembers which groups of its sidebar are open, which every page starts; of the styles
 * for paper, for which a page on a screen need not wait; of what it gathers for a page, and puts at hand
 * in 35 languages. Its own route, for entries that the handbook does not have, makes no page.
 */
export function insteadOfStarlights(): Plugin {
	const script = fileURLToPath(new URL('../../browser/results/on-every-page.ts', import.meta.url));
	const print = fileURLToPath(new URL('../styles/print.css', import.meta.url));
	const pageData = fileURLToPath(new URL('../starlight/page-data.ts', import.meta.url));
	const noRoute = fileURLToPath(new URL('../starlight/NoRoute.astro', import.meta.url));
	const noLocals = fileURLToPath(new URL('../starlight/no-locals.ts', import.meta.url));
	return {
		name: 'instead-of-starlights',
		enforce: 'pre',
		resolveId(id) {
			if (id.endsWith('components-internals/SidebarPersistState')) return script;
			if (id.endsWith('/utils/starlight-page')) return pageData;
			if (id.endsWith('starlight/dist/routes/static/index.astro')) return noRoute;
			if (id === '@astrojs/starlight/locals') return noLocals;
			return id.startsWith(PRINT) ? print + id.slice(PRINT.length) : undefined;
		},
	};
}
