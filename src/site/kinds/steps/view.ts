import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { transitionOf } from '../../../handbook/ask/transitions.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences } from '../../kind-view/record.ts';
import { effortOf } from './effort.ts';
import { sentences } from './sentences.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';

/** Steps, which stand on the page of their transition. */
export const stepsView: KindView<'steps'> = {
	section: 'transitions',
	*records({ handbook, proseOf, areasOf }) {
		for (const step of handbook.steps.values()) {
			const { title, evidence, exercises, keywords } = step.data;
			const effort = effortOf(step);
			const transition = handbook.transitions.get(transitionOf(step));
			yield record({
				kind: 'step',
				address: addressOf(step),
				title,
				keywords,
				text: asSentences(
					proseOf(step),
					evidence && fill(sentences.howYouKnow, { evidence: plainOf(evidence) }),
					effort && fill(sentences.effort, { effort }),
				),
				where: transition ? [transition.data.title] : [],
				roles: transition ? [transition.data.to] : [],
				areas: areasOf(exercises),
			});
		}
	},
};
