import type { Rule } from '../model/rule.ts';
import { titleOf } from '../model/handbook.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const responsibilityHasOneOwner: Rule = {
	id: 'responsibility-has-one-owner',
	summary: 'Every responsibility has exactly one owner, or is shared by at least two roles.',
	severity: 'error',
	*check({ responsibilities }) {
		for (const entry of responsibilities.values()) {
			const { owner, shared } = entry.data;
			const title = quote(titleOf(entry));
			if (owner === undefined && shared === undefined) {
				yield {
					at: placeOf(entry, 'title'),
					message: `${title} has no owner.`,
					hint: 'Add a line “owner: role”, or “shared: [role, role]” where several answer for it.',
				};
			} else if (owner !== undefined && shared !== undefined) {
				yield {
					at: placeOf(entry, 'shared'),
					message: `${title} has an owner and is shared.`,
					hint: 'Keep one of the two: `owner` for one role, `shared` for several.',
					related: [{ at: placeOf(entry, 'owner'), message: `the owner, ${owner}` }],
				};
			} else if (shared !== undefined && new Set(shared).size < 2) {
				const only = shared[0];
				yield {
					at: placeOf(entry, 'shared'),
					message: `${title} is shared by ${only === undefined ? 'no role' : 'one role only'}.`,
					hint: only === undefined ? 'Name at least two roles.' : `Write “owner: ${only}”, or name the other role.`,
				};
			}
			for (const [index, role] of (shared ?? []).entries()) {
				const first = shared!.indexOf(role);
				if (first < index) {
					yield {
						at: placeOf(entry, 'shared', index),
						message: `${title} names ${role} twice.`,
						hint: 'Remove one of the two.',
						related: [{ at: placeOf(entry, 'shared', first), message: 'the first' }],
					};
				}
			}
		}
	},
};
