import { addressOf, areaAddress, listAddress } from '../../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../../handbook/ask/ownership.ts';
import { byTitle } from '../../../handbook/model/order.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { grouped } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';

/** Responsibilities, each with who answers for it. */
export const responsibilitiesView: KindView<'responsibilities'> = {
	section: ({ responsibilities, settings }) =>
		responsibilities.size === 0
			? undefined
			: {
					id: 'responsibilities',
					label: sentences.section,
					address: listAddress('responsibilities'),
					groups: () =>
						grouped([...responsibilities.values()].sort(byTitle), ({ data }) => data.area, settings.areas, areaAddress),
				},
	*records({ handbook, proseOf }) {
		const { areas } = handbook.settings;
		for (const entry of handbook.responsibilities.values()) {
			const { title, aliases, keywords, summary, area, owner } = entry.data;
			yield record({
				kind: 'responsibility',
				address: addressOf(entry),
				title,
				aliases,
				keywords,
				text: asSentences(said(summary), proseOf(entry)),
				where: [areas[area ?? '']?.title ?? ''].filter(Boolean),
				roles: namedHolders(entry),
				held: owner === undefined ? 'shared' : 'owned',
				areas: area === undefined ? [] : [area],
			});
		}
	},
	wording: ({ data: { summary } }) => (summary === undefined ? [] : [summary]),
};
