import { rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteHandbook } from '../handbook/handbook.ts';
import { isPublicSite } from '../links/site-address.ts';
import { type SearchFiles, writeFiles } from '../search/search-files.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { headersFile } from './headers.ts';
import type { Place } from './make-pages.ts';
import { copyPictures } from './pictures.ts';
import { writeSitemap } from './sitemap.ts';

/** Adds to the pages what stands beside them: the search index, what a host is told, pictures, the list of pages. */
export async function finishSite(
	pages: readonly string[],
	place: Place,
	search: Promise<SearchFiles>,
	out: string,
): Promise<void> {
	giveBackMemory();
	writeFiles(await search, join(out, 'pagefind'));
	writeFileSync(join(out, '_headers'), headersFile(place.base));
	await copyPictures(await siteHandbook(), out);
	// A list of pages needs the address of each; of a site that was never told its own there is none.
	if (isPublicSite(place.site)) writeSitemap(pages, place, out);
	// What keeps the folder in git while an organisation has no pictures is nothing to publish.
	rmSync(join(out, 'brand', '.gitkeep'), { force: true });
	removeIfEmpty(join(out, 'brand'));
}

function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds pictures, or it is not there.
	}
}
