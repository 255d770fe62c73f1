import type { Rule } from '../model/rule.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const ratingIsOnTheScale: Rule = {
	id: 'rating-is-on-the-scale',
	summary: 'A rating is the number of a step that the scale of its axis has.',
	severity: 'error',
	*check({ levels, axes }) {
		for (const level of levels.values()) {
			for (const [id, { rating }] of Object.entries(level.data.expectations)) {
				const axis = axes.get(id);
				const steps = axis?.data.scale.length ?? 0;
				if (!axis || steps === 0 || rating === undefined || rating <= steps) continue;
				yield {
					at: placeOf(level, 'expectations', id, 'rating'),
					message: `${quote(level.data.title)} is rated ${rating} on ${quote(axis.data.title)}, whose scale has ${count(steps, 'step')}.`,
					hint: `Write ${steps === 1 ? '1' : `a number from 1 to ${steps}`}, or add a step to the scale.`,
				};
			}
		}
	},
};
