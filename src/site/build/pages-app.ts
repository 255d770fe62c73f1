import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** Where Astro puts what makes the pages, in the folder of the site that is being made. */
export const APP_FOLDER = '.prerender';

/** The style sheets of each page and the scripts of all, which Astro’s bundle leaves to the build to know. */
export interface PagesHead {
	styles: [page: string, styles: unknown[]][];
	scripts: { stage: string; content: string }[];
}

/** What Astro makes of our pages and components: a program that answers a request with a page. */
export interface PagesApp {
	manifest: { routes: readonly { routeData: RouteData }[] };
	routeCache: object;
	getComponentByRoute: (route: RouteData) => Promise<unknown>;
	render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
	setInternals: (internals: object) => void;
	setOptions: (options: object) => void;
	getSettings: () => PagesHead;
}

/** A page, or another file, that the program can make. */
export interface Path {
	/** Such as `/roles/tech-lead`; of another file its whole name. */
	pathname: string;
	route: RouteData;
}

/**
 * Starts a program that an earlier build has made, as Astro starts it at the end of its own bundling.
 *
 * @param folder the folder of the site that is being made, with the program in it
 */
export async function startApp(folder: string, { styles, scripts }: PagesHead): Promise<PagesApp> {
	const entry = readdirSync(join(folder, APP_FOLDER)).find((name) => name.startsWith('prerender-entry.'))!;
	const { app } = (await import(pathToFileURL(join(folder, APP_FOLDER, entry)).href)) as { app: PagesApp };
	const pagesByKeys = new Map(styles.map(([page, its]) => [page, { styles: its }]));
	app.setInternals({ pagesByKeys });
	const destination = { write: ({ message }: { message: string }) => console.error(message) };
	app.setOptions({ settings: { scripts }, logger: { options: { destination } } });
	return app;
}

/** The pages and files that a route makes. Astro’s own list of them, which it hands to its own builds alone. */
export async function pathsOf(app: PagesApp, routeData: RouteData): Promise<Path[]> {
	const url = new URL('./runtime/prerender/static-paths.js', import.meta.resolve('astro'));
	const { StaticPaths } = (await import(url.href)) as {
		StaticPaths: new (of: object) => { getAll: () => Promise<Path[]> };
	};
	return await new StaticPaths({
		manifest: { ...app.manifest, routes: [{ routeData }] },
		routeCache: app.routeCache,
		getComponentByRoute: async (route: RouteData) => await app.getComponentByRoute(route),
	}).getAll();
}
