import { titleOf } from '../model/handbook.ts';
import { activeRoles } from '../ask/ownership.ts';
import type { Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const roleIsConnected: Rule = {
	id: 'role-is-connected',
	summary: 'For every role in use, a transition says how people get into it or on from it.',
	severity: 'warning',
	*check(handbook) {
		const { transitions, roles, broken } = handbook;
		const ends = [...transitions.values()].flatMap(({ data }) => [data.from, data.to]);
		// A transition that cannot be read, or names no known role, may be the one that is missed.
		if (ends.length === 0 || broken.get('transitions')?.size || !ends.every((id) => roles.has(id))) return;
		const connected = new Set(ends);
		for (const role of activeRoles(handbook)) {
			// Nobody is to find the way into a role that is not announced yet.
			if (connected.has(role.id) || role.data.private) continue;
			yield {
				at: placeOf(role),
				message: `No transition leads to or from ${quote(titleOf(role))}.`,
				hint: `Add a transition with “to: ${role.id}”, or one with “from: ${role.id}”.`,
			};
		}
	},
};
