import type { ViteDevServer } from 'vite';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { dataFiles, type DataFile } from '../data/files.ts';
import { currentSource } from '../data/source.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';
import { readServedPage } from './read-served-page.ts';

const TYPES: Readonly<Record<string, string>> = {
	json: 'application/json',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	css: 'text/css; charset=utf-8',
	png: 'image/png',
};

/** Serves the files that stand beside the pages, of what is being written: each is made when it is asked for. */
export function serveData(server: ViteDevServer): void {
	let listed: { of: PublicHandbook; files: ReadonlyMap<string, DataFile[1]> } | undefined;

	async function currentFiles(host: string): Promise<ReadonlyMap<string, DataFile[1]>> {
		const view = await siteHandbook();
		if (listed?.of !== view)
			listed = { of: view, files: new Map(dataFiles(await currentSource((address) => readServedPage(host, address)))) };
		return listed.files;
	}

	server.middlewares.use((request, response, next) => {
		const url = request.url?.replace(/[?#].*$/, '') ?? '';
		const type = TYPES[url.split('.').at(-1)!];
		if (type === undefined) return next();
		const send = async () => {
			const base = shared.base ?? '/';
			const path = decodeURIComponent(url.startsWith(base) ? url.slice(base.length) : url.slice(1));
			const make = (await currentFiles(`http://${request.headers.host}`)).get(path);
			if (!make) return next();
			const made = await make();
			response.setHeader('content-type', type);
			response.setHeader('cache-control', 'no-store');
			response.end(made);
		};
		send().catch((error: Error) => {
			console.error(`${url} could not be made: ${error.message}`);
			response.writeHead(500).end();
		});
	});
}
