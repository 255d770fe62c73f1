import type { Rule } from '../model/rule.ts';
import { ladders } from '../ask/ladder.ts';
import { list, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const levelOrderHasNoGap: Rule = {
	id: 'level-order-has-no-gap',
	summary: 'The levels of a role are numbered without a gap, and no number is given twice.',
	severity: 'error',
	*check(handbook) {
		const broken = [...(handbook.broken.get('levels') ?? [])];
		for (const [role, levels] of ladders(handbook)) {
			const roleTitle = quote(handbook.roles.get(role)!.data.title);
			const mayBeBroken = broken.some((id) => id.startsWith(`${role}/`));
			for (const [index, level] of levels.entries()) {
				const below = levels[index - 1];
				if (!below) continue;
				const title = quote(level.data.title);
				const { order } = level.data;
				const next = below.data.order + 1;
				if (order < next) {
					yield {
						at: placeOf(level, 'order'),
						message: `${title} is level ${order} of ${roleTitle}, and so is ${quote(below.data.title)}.`,
						hint: 'Give one of the two another number.',
						related: [{ at: placeOf(below, 'order'), message: `${quote(below.data.title)}, level ${order} too` }],
					};
				} else if (order > next && !mayBeBroken) {
					yield {
						at: placeOf(level, 'order'),
						message: `${title} is level ${order} of ${roleTitle}, and there is no level ${missing(next, order)}.`,
						hint: `Write “order: ${next}”, or add the level that is missing.`,
						related: [{ at: placeOf(below, 'order'), message: `${quote(below.data.title)}, the level below` }],
					};
				}
			}
		}
	},
};

/** `4`, `4 or 5`, `4 to 9`: the numbers from one up to, but without, another. */
function missing(from: number, to: number): string {
	if (to - from > 3) return `${from} to ${to - 1}`;
	return list(
		Array.from({ length: to - from }, (_, index) => String(from + index)),
		'or',
	);
}
