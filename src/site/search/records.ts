import { fill } from '../../handbook/language/sentence.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { compareRecords } from '../compare/view.ts';
import { readerOf } from '../kind-view/reader.ts';
import { record, type SearchRecord } from '../kind-view/record.ts';
import { kindViews } from '../kinds/index.ts';
import { sectionsOf } from '../navigation/sections.ts';
import { sentences } from './sentences.ts';

/**
 * One record for each thing of the handbook that can be pointed at, in the order of lists. It comes
 * from the entries, not from the pages, so that it can be made before there is a page. Rules are not
 * among them: they are for authors, whom the check leads there, and nobody else looks for them.
 *
 * @param handbook as strangers may see it
 */
export function searchRecords(handbook: PublicHandbook): SearchRecord[] {
	const reader = readerOf(handbook);
	return [
		...collectionNames.flatMap((name) => [...kindViews[name].records(reader)]),
		...compareRecords(handbook),
		...overviews(handbook),
	];
}

/** The pages that list what there is. */
const overviews = (handbook: PublicHandbook): SearchRecord[] =>
	sectionsOf(handbook)
		.filter(({ isGuide }) => !isGuide)
		.map(({ label, address }) =>
			record({
				kind: 'overview',
				address,
				title: label,
				aliases: [fill(sentences.all, { section: label }), fill(sentences.listOf, { section: label })],
				text: '',
			}),
		);
