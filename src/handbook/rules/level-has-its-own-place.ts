import { levelInFull } from '../ask/level-names.ts';
import { ladders } from '../ask/ladder.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';
import type { Rule } from '../model/rule.ts';

export const levelHasItsOwnPlace: Rule = {
	id: 'level-has-its-own-place',
	summary: 'No two levels of a role have the same number, and a role that goes on from another counts on from there.',
	severity: 'error',
	*check(handbook) {
		for (const [role, levels] of ladders(handbook)) {
			const { title, trunk: trunkId = '' } = handbook.roles.get(role)!.data;
			const trunk = handbook.levels.get(trunkId);
			const first = new Map<number, (typeof levels)[number]>();
			for (const level of levels) {
				const { order, rung } = level.data;
				const other = first.get(order);
				const name = levelInFull(handbook, level);
				if (other) {
					yield {
						at: placeOf(level, 'order'),
						message: `${name} is level ${order} of ${quote(title)}, and so is ${levelInFull(handbook, other)}.`,
						hint: 'Give one of the two another number.',
						related: [{ at: placeOf(other, 'order'), message: `${levelInFull(handbook, other)}, level ${order} too` }],
					};
				} else first.set(order, level);
				if (trunk && rung && trunk.data.role !== role && order <= trunk.data.order) {
					yield {
						at: placeOf(level, 'order'),
						message: `${name} is level ${order}, and ${quote(title)} goes on from level ${trunk.data.order} of ${quote(handbook.roles.get(trunk.data.role)?.data.title ?? trunk.data.role)}.`,
						hint: `Count on from there: the first level of its own is at least ${trunk.data.order + 1}.`,
						related: [
							{ at: placeOf(trunk, 'order'), message: `${levelInFull(handbook, trunk)}, from which it goes on` },
						],
					};
				}
			}
		}
	},
};
