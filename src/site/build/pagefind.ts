import { close, createIndex } from 'pagefind';

/** Parts of a page that say nothing of their own, or say again what stands beside them. */
const LEFT_OUT = ['.contents', '.page-foot', '.chart', '.sr-only', 'pre'];

/**
 * Makes the search index of a built site.
 *
 * @param folder the built site
 * @returns how many pages it holds
 * @throws where Pagefind reports an error
 */
export async function indexSite(folder: string): Promise<number> {
	const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
	if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
	const added = await index.addDirectory({ path: folder });
	const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
	await close();
	const all = [...added.errors, ...written.errors];
	if (all.length > 0) throw new Error(`Pagefind: ${all.join(' ')}`);
	return added.page_count;
}
