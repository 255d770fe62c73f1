import { readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataSource, sourceOf } from '../data/source.ts';
import { fillPrint, isPrinted } from '../data/text/fill-print.ts';
import { NO_PAGE } from '../data/text/page-text.ts';
import { unpackText } from '../data/text/packed-text.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { isPublicSite } from '../links/site-address.ts';
import { type SearchFiles, writeFiles } from '../search/search-files.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { headersFile } from './headers.ts';
import { policyOf } from '../policy/policy.ts';
import type { MadePages, Place } from './make-pages.ts';
import { copyPictures } from './pictures.ts';
import { writeSitemap } from './sitemap.ts';
import { writeData } from './write-data.ts';

/** Adds to the pages what stands beside them: the search index, what a host is told, pictures, what programs and assistants read, the list of pages. */
export async function finishSite(
	{ pages, texts }: MadePages,
	place: Place,
	search: Promise<SearchFiles>,
	out: string,
): Promise<void> {
	giveBackMemory();
	writeFiles(await search, join(out, 'pagefind'));
	const handbook = await siteHandbook();
	writeFileSync(join(out, '_headers'), headersFile(place.base, policyOf(handbook.settings)));
	await copyPictures(handbook, out);
	const source = sourceOf(handbook, place, (address) => {
		const text = texts.get(address);
		return text ? unpackText(text) : NO_PAGE;
	});
	await writeData(source, out);
	for (const address of pages.filter(isPrinted)) await writePrint(address, source, out);
	// A list of pages needs the address of each; of a site that was never told its own there is none.
	if (isPublicSite(place.site)) writeSitemap(pages, place, out);
	// What keeps the folder in git while an organisation has no pictures is nothing to publish.
	rmSync(join(out, 'brand', '.gitkeep'), { force: true });
	removeIfEmpty(join(out, 'brand'));
}

/** Puts the pages that a document for paper consists of into its page. */
async function writePrint(address: string, source: DataSource, out: string): Promise<void> {
	const file = join(out, address, 'index.html');
	writeFileSync(file, await fillPrint(readFileSync(file, 'utf8'), address, source));
}

function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds pictures, or it is not there.
	}
}
