import { titleOf } from '../model/handbook.ts';
import { activeRoles, namedHolders } from '../ask/ownership.ts';
import type { Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const roleOwnsSomething: Rule = {
	id: 'role-owns-something',
	summary: 'Every role in use answers for something, by itself or through a role that it extends or covers.',
	severity: 'error',
	*check(handbook) {
		const { responsibilities, roles, broken } = handbook;
		const named = [...responsibilities.values()].map(namedHolders);
		// The role may own what has lost its owner, names one that does not exist, or cannot be read.
		const isUnsure = named.some((holders) => holders.length === 0 || !holders.every((id) => roles.has(id)));
		if (named.length === 0 || isUnsure || broken.get('responsibilities')?.size) return;
		const holders = new Set(named.flat());
		for (const role of activeRoles(handbook)) {
			if (holders.has(role.id) || role.data.extends !== undefined || role.data.covers.length > 0) continue;
			yield {
				at: placeOf(role),
				message: `${quote(titleOf(role))} owns no responsibility.`,
				hint: `Write “owner: ${role.id}” in a responsibility, or say which role it \`extends\` or \`covers\`.`,
			};
		}
	},
};
