import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** How Starlight asks for its style sheet for paper. */
const PRINT = '../style/print.css';

/**
 * What Starlight's page brings that no part of ours can stand in for: a script that remembers which
 * groups of its sidebar are open, and a style sheet for paper. Ours take their places: the script that
 * every page starts, and the styles for paper, for which a page on a screen need not wait.
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
