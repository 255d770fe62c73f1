import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { moved } from './moved.ts';

/** A folder that is being served. */
export interface Served {
	/** Such as `http://127.0.0.1:4000`. */
	origin: string;
	close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

/**
 * Serves a built site as a plain host does: folders by their index.html, a folder without its slash
 * by a redirect, anything else by 404.html, and nothing outside of the base path.
 *
 * @param folder the built site
 * @param base the path that it lives under, with a slash at either end
 * @param headers what is said with every file beside what it is
 */
export async function serve(
	folder: string,
	base: string,
	headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
	const server = createServer((request, response) => void answer(request.url ?? '/', response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};

	async function answer(address: string, response: ServerResponse): Promise<void> {
		moved();
		const { pathname } = new URL(address, 'http://localhost');
		const file = pathname.startsWith(base) ? fileFor(pathname.slice(base.length)) : undefined;
		if (file !== undefined && (await isFile(file))) return send(file, 200, response, headers);
		if (file !== undefined && !pathname.endsWith('/') && (await isFile(join(file, 'index.html')))) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		const missing = join(folder, '404.html');
		if (await isFile(missing)) return send(missing, 404, response, headers);
		response.writeHead(404).end();
	}

	function fileFor(path: string): string | undefined {
		const file = normalize(
			join(folder, decodeURIComponent(path) || '.', path === '' || path.endsWith('/') ? 'index.html' : ''),
		);
		return file.startsWith(folder + sep) ? file.replace(/[\\/]$/, '') : undefined;
	}
}

async function isFile(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
}

function send(file: string, status: number, response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	response.writeHead(status, {
		...headers,
		'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
		'cache-control': 'no-store',
	});
	createReadStream(file).pipe(response);
}
