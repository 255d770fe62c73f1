import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../../handbook/ask/ownership.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** Each responsibility, with who answers for it. */
export function* fromResponsibilities({ handbook, proseOf }: Reader): Iterable<SearchRecord> {
	const { areas } = handbook.settings;
	for (const entry of handbook.responsibilities.values()) {
		const { title, aliases, keywords, summary, area, owner } = entry.data;
		yield record({
			kind: 'responsibility',
			address: addressOf(entry),
			title,
			aliases,
			keywords,
			text: sentences(summary, proseOf(entry)),
			where: [areas[area ?? '']?.title ?? ''].filter(Boolean),
			roles: namedHolders(entry),
			held: owner === undefined ? 'shared' : 'owned',
			areas: area === undefined ? [] : [area],
		});
	}
}
