import { addressOf, listAddress } from '../../../handbook/addresses/addresses.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { sectionRecords } from '../../kind-view/prose-records.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { linksTo } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';

/** Shapes of team. */
export const teamsView: KindView<'teams'> = {
	section: ({ teams }) =>
		teams.size === 0
			? undefined
			: {
					id: 'teams',
					label: sentences.teamShapes,
					address: listAddress('teams'),
					groups: () => [{ links: linksTo([...teams.values()].sort(byOrder)) }],
				},
	*records(reader) {
		for (const team of [...reader.handbook.teams.values()].sort(byOrder)) {
			const { title, summary, keywords, roles, size, splitsWhen } = team.data;
			yield record({
				kind: 'team',
				address: addressOf(team),
				title,
				keywords,
				text: asSentences(
					said(summary),
					size && fill(sentences.peopleBetween, size),
					splitsWhen && fill(sentences.splitsWhen, { when: plainOf(splitsWhen) }),
					reader.leadOf(team),
				),
				roles,
			});
			yield* sectionRecords(reader, team);
		}
	},
};
