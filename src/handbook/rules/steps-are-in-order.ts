import type { Rule } from '../model/rule.ts';
import { hasBrokenStep, stepsByTransition } from '../ask/transitions.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const stepsAreInOrder: Rule = {
	id: 'steps-are-in-order',
	summary: 'The steps of a transition are numbered from 1 without a gap, and no number is given twice.',
	severity: 'error',
	*check(handbook) {
		for (const [transition, steps] of stepsByTransition(handbook)) {
			const mayBeBroken = hasBrokenStep(handbook, transition);
			for (const [index, step] of steps.entries()) {
				const before = steps[index - 1];
				const { order } = step.data;
				const next = (before?.data.order ?? 0) + 1;
				const title = quote(step.data.title);
				if (before && order < next) {
					yield {
						at: placeOf(step, 'order'),
						message: `${title} is step ${order}, and so is ${quote(before.data.title)}.`,
						hint: 'Give one of the two another number.',
						related: [{ at: placeOf(before, 'order'), message: `${quote(before.data.title)}, step ${order} too` }],
					};
				} else if (order > next && !mayBeBroken) {
					yield {
						at: placeOf(step, 'order'),
						message: `${title} is step ${order}, and there is no step ${next}.`,
						hint: `Write “order: ${next}”.`,
						...(before
							? {
									related: [{ at: placeOf(before, 'order'), message: `${quote(before.data.title)}, the step before` }],
								}
							: {}),
					};
				}
			}
		}
	},
};
