import type { ViteDevServer } from 'vite';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { searchFiles } from '../search/search-files.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Serves a search index of what is being written, made when the search is first opened after a
 * change: a site that is not built has none.
 */
export function serveSearch(server: ViteDevServer): void {
	let made: { of: PublicHandbook; files: Promise<Map<string, Uint8Array>> } | undefined;

	async function currentFiles(): Promise<Map<string, Uint8Array>> {
		const handbook = await siteHandbook();
		if (made?.of !== handbook) made = { of: handbook, files: searchFiles(handbook).then(({ files }) => files) };
		return made.files;
	}

	server.middlewares.use((request, response, next) => {
		const path = /^.*?\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
		if (path === undefined) return next();
		currentFiles().then(
			(files) => {
				const content = files.get(path);
				if (!content) return next();
				response.setHeader('content-type', TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream');
				response.setHeader('cache-control', 'no-store');
				response.end(content);
			},
			(error: Error) => {
				made = undefined;
				console.error(`The search index could not be made: ${error.message}`);
				response.writeHead(500).end();
			},
		);
	});
}
