import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { collectionNames, collections, type CollectionName } from '../../handbook/schema/collections.ts';
import { engine, project } from '../../workplace/roots.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';

/**
 * Gives Astro a collection for each of the handbook's, filled from the one handbook that was checked,
 * for a page that a fork adds and that may ask Astro as any other site does. Ours ask the handbook; so
 * where no page asks, they stay empty, which saves a second copy of all of it.
 *
 * They are handed over by way of the process: Astro has Vite read `content.config.ts`, and with it,
 * anew and slowly, all that it imports.
 */
export function shareCollections(): void {
	const isAsked = asksForCollections(join(engine, 'src'));
	shared.collections = Object.fromEntries(
		collectionNames.map((name) => [name, { loader: loaderOf(name, isAsked), schema: collections[name].schema }]),
	);
}

/** Whether a page, or a part of one, names Astro's collections. */
function asksForCollections(source: string): boolean {
	return readdirSync(source, { recursive: true, withFileTypes: true }).some((entry) => {
		const file = join(entry.parentPath, entry.name);
		const isOfAPage = entry.name.endsWith('.astro') || relative(source, file).startsWith('pages');
		return entry.isFile() && isOfAPage && readFileSync(file, 'utf8').includes('astro:content');
	});
}

/** @throws when a build meets content that does not pass the checker */
function loaderOf(name: CollectionName, isAsked: boolean): Loader {
	return {
		name: `rungbook-${name}`,
		load: async (context) => {
			if (!isAsked) return context.store.clear();
			await fill(name, context);
			context.watcher?.on('rungbook:changed', () => void fill(name, context));
		},
	};
}

async function fill(name: CollectionName, { store, config, ...context }: LoaderContext): Promise<void> {
	const handbook = await siteHandbook();
	store.clear();
	for (const { id, data, body } of handbook[name].values()) {
		const filePath = relative(fileURLToPath(config.root), resolve(project, body.file));
		store.set({ id, data: { ...data }, body: body.text, filePath, digest: context.generateDigest({ data, body }) });
	}
}
