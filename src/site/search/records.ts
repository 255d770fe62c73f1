import { addressOf, listAddress } from '../../handbook/addresses/addresses.ts';
import { shownAt } from '../../handbook/addresses/shown-at.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { collectionNames, type CollectionName } from '../../handbook/schema/collections.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { compareRecords } from '../compare/view.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { readerOf } from '../kind-view/reader.ts';
import { record, type SearchRecord } from '../kind-view/record.ts';
import { kindViews } from '../kinds/index.ts';
import { toolRecords } from '../workbench/records.ts';
import { isAtWorkbench } from '../workbench/section.ts';
import { sectionsOf } from '../navigation/sections.ts';
import { sentences } from './sentences.ts';

/**
 * One record for each thing of the handbook that can be pointed at, in the order of lists. It comes
 * from the entries, not from the pages, so that it can be made before there is a page. Rules are not
 * among them: they are for authors, whom the check leads there, and nobody else looks for them.
 *
 * @param handbook as strangers may see it
 */
export const searchRecords: (handbook: PublicHandbook) => readonly SearchRecord[] = remembered((handbook) => {
	const reader = readerOf(handbook);
	const records = [
		...collectionNames.flatMap((name) => [...kindViews[name].records(reader)]),
		...compareRecords(handbook),
		...toolRecords(handbook),
		...overviews(handbook),
	];
	const asked = askedOf(handbook);
	return records.map((found) => ({
		...found,
		asked: asked.get(found.address) ?? found.asked,
		address: shownAt(handbook, found.address),
	}));
});

/** The questions that people type, by the address of what answers them. */
function askedOf(handbook: PublicHandbook): Map<string, readonly string[]> {
	const entries = collectionNames.flatMap((name): Entry[] => [...handbook[name].values()]);
	return new Map(entries.map((entry) => [addressOf(entry), entry.data.asked]));
}

/** What else people call the lists of some kinds, by their addresses. */
const knownAs: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(sentences.knownAs).map(([name, words]) => [listAddress(name as CollectionName), words]),
);

/** The pages that list what there is. */
const overviews = (handbook: PublicHandbook): SearchRecord[] =>
	sectionsOf(handbook)
		// The section of tools begins with one of them.
		.filter(({ isGuide, address }) => isGuide !== true && !isAtWorkbench(address))
		.map(({ label, address }) =>
			record({
				kind: 'overview',
				address,
				title: label,
				keywords: [...(knownAs.get(address) ?? [])],
				aliases: [fill(sentences.all, { section: label }), fill(sentences.listOf, { section: label })],
				text: '',
			}),
		);
