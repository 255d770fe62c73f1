import { cp, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { nodesOfType } from '../../handbook/model/body.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { project } from '../../workplace/roots.ts';
import { siteHandbook } from '../handbook/handbook.ts';

/** The pictures beside the texts that some text shows: those of private ones are not published. */
function shownPictures(handbook: PublicHandbook): [address: string, file: string][] {
	const shown = new Set(
		[...allEntries(handbook, collectionNames)].flatMap(({ body }) =>
			nodesOfType(body, 'image').map(({ url }) => decodeURIComponent(url.split(/[?#]/, 1)[0]!)),
		),
	);
	return [...handbook.pictures].filter(([address]) => shown.has(address));
}

/** Copies the pictures beside the texts into a built site. */
export async function copyPictures(handbook: PublicHandbook, out: string): Promise<void> {
	for (const [address, file] of shownPictures(handbook)) {
		const target = join(out, address);
		await mkdir(dirname(target), { recursive: true });
		await cp(resolve(project, file), target);
	}
}

const TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', jpg: 'jpeg' };

/** Serves the pictures beside the texts of what is being written. */
export function servePictures(server: ViteDevServer): void {
	server.middlewares.use((request, response, next) => {
		const [, path] = /(\/pictures\/[^?]+)/.exec(request.url ?? '') ?? [];
		if (path === undefined) return next();
		const send = async () => {
			const file = new Map(shownPictures(await siteHandbook())).get(decodeURIComponent(path));
			if (file === undefined) return next();
			const ending = file.split('.').at(-1)!.toLowerCase();
			response.setHeader('content-type', `image/${TYPES[ending] ?? ending}`);
			response.end(await readFile(resolve(project, file)));
		};
		send().catch(() => next());
	});
}
