import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { project } from '../../workplace/roots.ts';
import type { CollectionName } from '../../handbook/schema/collections.ts';
import { siteHandbook } from '../handbook/handbook.ts';

/**
 * Fills a collection of Astro's from the handbook, so that there is one road into the model: for a
 * page of a fork's own, which may ask Astro as any other site does. Ours ask the handbook.
 *
 * @throws when a build meets content that does not pass the checker
 */
export function handbookLoader(name: CollectionName): Loader {
	return {
		name: `rungbook-${name}`,
		load: async (context) => {
			await fill(context);
			context.watcher?.on('rungbook:changed', () => void fill(context));
		},
	};

	async function fill({ store, config, ...context }: LoaderContext): Promise<void> {
		const handbook = await siteHandbook();
		store.clear();
		for (const { id, data, body } of handbook[name].values()) {
			const filePath = relative(fileURLToPath(config.root), resolve(project, body.file));
			store.set({ id, data: { ...data }, body: body.text, filePath, digest: context.generateDigest({ data, body }) });
		}
	}
}
