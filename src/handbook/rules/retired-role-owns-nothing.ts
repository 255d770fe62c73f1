import { allEntries, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { referencesOf } from '../model/references.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const retiredRoleOwnsNothing: Rule = {
	id: 'retired-role-owns-nothing',
	summary: 'A retired role answers for nothing, and nothing names it as if somebody still held it.',
	severity: 'error',
	*check(handbook) {
		yield* findHalfRetired(handbook);
		// Of roles that replace each other in a circle it is not known which is held: another rule says so.
		const isRetired = (id: string) => handbook.roles.get(id)?.data.status === 'retired' && !isInCircle(handbook, id);
		if (![...handbook.roles.keys()].some(isRetired)) return;
		for (const entry of allEntries(handbook, collectionNames)) {
			if (entry.collection === 'roles' && isRetired(entry.id)) continue;
			for (const { id, to, path, at } of referencesOf(entry)) {
				const field = String(path[0]);
				if (to !== 'roles' || !isRetired(id) || mayNameRetired.has(`${entry.collection}.${field}`)) continue;
				const role = handbook.roles.get(id)!;
				const heir = heirOf(handbook, role);
				yield {
					at: at(),
					message: `${quote(titleOf(role))} is retired, and ${quote(titleOf(entry))} names it in \`${field}\`.`,
					hint:
						heir === undefined ? `Name a role that is in use instead of ${id}.` : `Write “${heir}”, which replaced it.`,
					related: [{ at: placeOf(role, 'status'), message: 'retired here' }],
				};
			}
		}
	},
};

/** What was true while the role was held, and stays: its rungs, the ways out of it, and who took over. */
const mayNameRetired = new Set(['levels.role', 'transitions.from', 'roles.replacedBy']);

function* findHalfRetired(handbook: Handbook): Iterable<Finding> {
	for (const role of handbook.roles.values()) {
		const { status, replacedBy } = role.data;
		if (status === 'active' && replacedBy !== undefined) {
			yield {
				severity: 'warning',
				at: placeOf(role, 'replacedBy'),
				message: `${quote(titleOf(role))} was replaced by ${replacedBy}, and is not retired.`,
				hint: 'Add a line “status: retired”, or remove `replacedBy`.',
			};
		} else if (status === 'retired' && replacedBy === undefined) {
			yield {
				severity: 'warning',
				at: placeOf(role, 'status'),
				message: `${quote(titleOf(role))} is retired, and nothing says what replaced it.`,
				hint: 'Add a line “replacedBy: role”.',
			};
		}
	}
}

/** Whether what replaced a role was replaced by it in turn, be it by way of others. */
function isInCircle({ roles }: Handbook, role: string): boolean {
	const seen = new Set<string>();
	let id: string | undefined = role;
	while (id !== undefined && !seen.has(id)) {
		seen.add(id);
		id = roles.get(id)?.data.replacedBy;
	}
	return id !== undefined;
}

/** The role in use that took over from a retired one, directly or after others. */
function heirOf(handbook: Handbook, role: Entry<'roles'>): string | undefined {
	const seen = new Set<string>();
	let heir: Entry<'roles'> | undefined = role;
	while (heir?.data.status === 'retired' && !seen.has(heir.id)) {
		seen.add(heir.id);
		heir = handbook.roles.get(heir.data.replacedBy ?? '');
	}
	return heir?.data.status === 'active' ? heir.id : undefined;
}
