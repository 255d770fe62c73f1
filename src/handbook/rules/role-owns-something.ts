import { titleOf, type Handbook } from '../model/handbook.ts';
import { activeRoles, descendantsOf, holdingRoles, namedHolders } from '../ask/ownership.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const roleOwnsSomething: Rule = {
	id: 'role-owns-something',
	summary:
		'Every role in use answers for something, by itself or through one that it extends or covers, and is held by somebody.',
	severity: 'warning',
	*check(handbook) {
		const { responsibilities, roles, broken } = handbook;
		yield* heldByNobody(handbook);
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

/** Common roles that own something, and that no job extends: what they own nobody answers for. */
function* heldByNobody(handbook: Handbook): Iterable<Finding> {
	const jobs = new Set(holdingRoles(handbook).map(({ id }) => id));
	for (const role of handbook.roles.values()) {
		if (role.data.kind !== 'common' || descendantsOf(handbook, role.id).some((id) => jobs.has(id))) continue;
		const owned = [...handbook.responsibilities.values()].filter((entry) => namedHolders(entry).includes(role.id));
		if (owned.length === 0) continue;
		yield {
			at: placeOf(role, 'kind'),
			message: `${quote(titleOf(role))} is no job that somebody holds, and owns ${count(owned.length, 'responsibility', 'responsibilities')}.`,
			hint: `Name a job there instead, or write “extends: ${role.id}” in the jobs that answer for it.`,
			related: owned.map((entry) => ({
				at: placeOf(entry, entry.data.owner === undefined ? 'shared' : 'owner'),
				message: quote(titleOf(entry)),
			})),
		};
	}
}
