import { addressOf } from '../../handbook/addresses/addresses.ts';
import { titleOf, type Entry } from '../../handbook/model/handbook.ts';
import type { Reader } from './reader.ts';
import { record, type SearchRecord } from './record.ts';

/**
 * A record for each section of the prose of an entry: of what is read section by section. What is
 * short, such as a responsibility or a day, is one record as a whole.
 *
 * @param told the roles that it is about, and words about its page by which somebody might look for the part
 */
export function* sectionRecords(
	{ partsOf }: Reader,
	entry: Entry,
	told: { roles?: readonly string[]; about?: readonly string[] } = {},
): Iterable<SearchRecord> {
	for (const { heading, text } of partsOf(entry)) {
		if (!heading) continue;
		yield record({
			kind: 'section',
			address: `${addressOf(entry)}#${heading.id}`,
			title: heading.text,
			text,
			where: [titleOf(entry)],
			...told,
		});
	}
}
