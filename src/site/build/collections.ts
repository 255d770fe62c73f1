import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { collectionNames, collections, type CollectionName } from '../../handbook/schema/collections.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { entriesBelow } from '../../workplace/entries-below.ts';
import { engine, project } from '../../workplace/roots.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';

/**
 * Gives Astro a collection for each of the handbook's, filled from the one handbook that was checked,
 * for a page that a fork adds and that may ask Astro as any other site does. Ours ask the handbook.
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

/**
 * What a build gives Astro in the place of the store that it would fill from the loaders, write to disk
 * and read again: the same entries, as they lie in memory. Starlight warns where its own two
 * collections have no entry; all pages are ours, so the one of `docs` is a draft.
 */
export function shareStore(): void {
	shared.store = async () => {
		const handbook = await siteHandbook();
		return new Map([
			...collectionNames.map((name) => [name, entriesOf(name, handbook)] as const),
			['docs', new Map([['none', { id: 'none', data: { title: 'None', draft: true } }]])],
			['i18n', new Map([['en', { id: 'en', data: {} }]])],
		]);
	};
}

/** Whether a page, or a part of one, names Astro's collections. */
function asksForCollections(source: string): boolean {
	return entriesBelow(source).some((entry) => {
		const file = join(entry.parentPath, entry.name);
		const isOfAPage = entry.name.endsWith('.astro') || relative(source, file).startsWith('pages');
		return entry.isFile() && isOfAPage && readFileSync(file, 'utf8').includes('astro:content');
	});
}

/** While one writes, Astro fills its store by itself: only where a page asks, for it is a second copy of all. */
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

async function fill(name: CollectionName, { store, ...context }: LoaderContext): Promise<void> {
	const entries = entriesOf(name, await siteHandbook());
	store.clear();
	for (const entry of entries.values()) store.set({ ...entry, digest: context.generateDigest({ ...entry }) });
}

/** What an entry says is asked of it each time, so that the handbook notes for which page that is. */
const entriesOf = (name: CollectionName, handbook: PublicHandbook) =>
	new Map([...handbook[name].values()].map((entry) => [entry.id, stored(entry)]));

const stored = (entry: Entry) => ({
	id: entry.id,
	get data() {
		return { ...entry.data };
	},
	get body() {
		return entry.body.text;
	},
	get filePath() {
		return relative(engine, resolve(project, entry.body.file));
	},
});
