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
	const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));
	const script = ours('../../browser/results/on-every-page.ts');
	const print = ours('../styles/print.css');
	const pageData = ours('../starlight/page-data.ts');
	const noRoute = ours('../starlight/NoRoute.astro');
	const noLocals = ours('../starlight/no-locals.ts');
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
