import { addressOf, listAddress } from '../../../handbook/addresses/addresses.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { transitionsByTarget } from '../../../handbook/lists/of-kinds.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { sectionRecords } from '../../kind-view/prose-records.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { linksTo } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';
import { titleOfWays } from './title-of-ways.ts';

/** Ways from one role into another. */
export const transitionsView: KindView<'transitions'> = {
	section: (handbook) =>
		handbook.transitions.size === 0
			? undefined
			: {
					id: 'transitions',
					label: sentences.transitions,
					address: listAddress('transitions'),
					groups: () =>
						transitionsByTarget(handbook).map((ways) => ({
							label: titleOfWays(ways),
							links: linksTo(ways.items),
						})),
				},
	*records(reader) {
		const { handbook, leadOf, roleTitle } = reader;
		for (const transition of handbook.transitions.values()) {
			const { title, from, to, summary, keywords, cost, wayBack } = transition.data;
			yield record({
				kind: 'transition',
				address: addressOf(transition),
				title,
				aliases: [
					fill(sentences.way, { from: roleTitle(from), to: roleTitle(to) }),
					fill(sentences.become, { role: roleTitle(to) }),
				],
				keywords,
				text: asSentences(said(summary), leadOf(transition), said(...cost, wayBack)),
				roles: [from, to],
			});
			yield* sectionRecords(reader, transition, { roles: [from, to] });
		}
	},
};
