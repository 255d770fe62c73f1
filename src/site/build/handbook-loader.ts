import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { project } from '../../workplace/roots.ts';
import type { CollectionName } from '../../handbook/schema/names.ts';
import { currentHandbook } from '../current.ts';

/**
 * Fills a collection of Astro's from the handbook, so that there is one road into the model. The
 * data stays in the handbook; the store needs only what rendering a body asks for.
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

	async function fill({ store, config, generateDigest, renderMarkdown }: LoaderContext): Promise<void> {
		const { handbook } = await currentHandbook();
		store.clear();
		for (const entry of handbook[name].values()) {
			const { id, body } = entry;
			if (entry.data.private || body.text === '') continue;
			const filePath = relative(fileURLToPath(config.root), resolve(project, body.file));
			const fileURL = pathToFileURL(resolve(project, body.file));
			const digest = generateDigest(body.text);
			if (body.file.endsWith('.md')) {
				store.set({ id, data: {}, filePath, digest, rendered: await renderMarkdown(body.text, { fileURL }) });
			} else {
				store.set({ id, data: {}, filePath, digest, deferredRender: true });
			}
		}
	}
}
