import { addressOf, listAddress } from '../../../handbook/addresses/addresses.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { questionsByRole } from '../../../handbook/lists/of-kinds.ts';
import { PARAGRAPH } from '../../../browser/search/sentence.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { linksTo } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';
import { titleOfQuestions } from './title-of-questions.ts';

/** Questions. */
export const faqView: KindView<'faq'> = {
	section: (handbook) =>
		handbook.faq.size === 0
			? undefined
			: {
					id: 'faq',
					label: sentences.questions,
					address: listAddress('faq'),
					groups: () =>
						questionsByRole(handbook).map((group) => ({
							label: titleOfQuestions(group),
							links: linksTo(group.items),
						})),
				},
	*records({ handbook, proseOf, areasOf }) {
		for (const entry of [...handbook.faq.values()].sort(byOrder)) {
			const { question, answer, keywords, roles, shows, helping } = entry.data;
			yield record({
				kind: 'question',
				address: addressOf(entry),
				title: question,
				keywords,
				// The answer is a paragraph of its own, so that a result can show it.
				text: [said(answer), asSentences(proseOf(entry))].filter(Boolean).join(PARAGRAPH),
				roles,
				areas: areasOf([...shows, ...helping]),
			});
		}
	},
};
