import { addressOf, areaAddress, listAddress } from '../../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../../handbook/ask/ownership.ts';
import { PARAGRAPH } from '../../../browser/search/sentence.ts';
import { fill } from '../../../handbook/language/sentence.ts';
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
			const { title, aliases, keywords, summary, area, owner, consulted, escalateTo } = entry.data;
			const names = (ids: readonly string[]) =>
				ids.flatMap((id) => handbook.roles.get(id)?.data.title ?? []).join(', ');
			const card = [
				[owner === undefined ? sentences.cardShared : sentences.cardOwner, names(namedHolders(entry))],
				[sentences.cardConsulted, names(consulted)],
				[sentences.cardSettles, names(escalateTo === undefined ? [] : [escalateTo])],
			].flatMap(([sentence, roles]) => (roles === '' ? [] : [fill(sentence!, { roles: roles! })]));
			yield record({
				kind: 'responsibility',
				address: addressOf(entry),
				title,
				aliases,
				keywords,
				// Who answers for it is a paragraph of its own, so that a result can show it.
				text: [card.join(' '), asSentences(said(summary), proseOf(entry))].filter(Boolean).join(PARAGRAPH),
				where: [areas[area ?? '']?.title ?? ''].filter(Boolean),
				roles: namedHolders(entry),
				held: owner === undefined ? 'shared' : 'owned',
				areas: area === undefined ? [] : [area],
			});
		}
	},
	wording: ({ data: { summary } }) => (summary === undefined ? [] : [summary]),
};
