import { compareText } from '../model/diagnostic.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import { remembered } from '../model/remembered.ts';
import { facingLadders } from './facing-levels.ts';
import { activeRoles, heldBy } from './ownership.ts';

type Role = Entry<'roles'>;

/** Two roles that a reader may want side by side. */
export type Pair = readonly [Role, Role];

/**
 * Up to how many roles of a family are each set beside every other: 15 pages. Of a larger one nobody reads
 * all pairs, and they would grow with its square; each role has those that come after it in lists, next
 * to which its author put it, and any two levels are set side by side where a reader picks them.
 */
const FAMILY = 6;

/** How many that come after it a role of a larger family is set beside. */
const NEXT = 2;

/**
 * The pairs with a compare page, ids in order: roles of one family, a role and those to which it leads,
 * by a transition, as what comes next, or as a branch of its ladder. Two of which there is nothing to set side by
 * side have none.
 */
export const comparedPairs = remembered((handbook): readonly Pair[] => {
	const roles = new Map(activeRoles(handbook).map((role) => [role.id, role]));
	const joined = new Map<string, Pair>();
	const join = (one: string | undefined, other: string | undefined) => {
		const [a, b] = [roles.get(one ?? ''), roles.get(other ?? '')];
		if (!a || !b || a === b) return;
		joined.set(pairId(a.id, b.id), compareText(a.id, b.id) < 0 ? [a, b] : [b, a]);
	};
	for (const { data } of handbook.transitions.values()) join(data.from, data.to);
	for (const { id, data } of roles.values()) {
		for (const next of data.next) join(id, next);
		join(id, handbook.levels.get(data.trunk ?? '')?.data.role);
	}
	for (const family of families(handbook, [...roles.values()].sort(byOrder))) {
		const most = family.length <= FAMILY ? FAMILY : NEXT;
		for (const [index, one] of family.entries())
			for (const other of family.slice(index + 1, index + 1 + most)) join(one.id, other.id);
	}
	return [...joined.values()]
		.filter((pair) => isTold(handbook, pair))
		.sort(([a, b], [c, d]) => compareText(a.id, c.id) || compareText(b.id, d.id));
});

/** Whether two roles have a compare page. */
export const isCompared = (handbook: Handbook, a: string, b: string): boolean =>
	comparedIds(handbook).has(pairId(a, b));

const comparedIds = remembered((handbook) => new Set(comparedPairs(handbook).map(([a, b]) => pairId(a.id, b.id))));

/** `a-vs-b` with the two ids in order of the alphabet. */
export function pairId(a: string, b: string): string {
	return compareText(a, b) < 0 ? `${a}-vs-${b}` : `${b}-vs-${a}`;
}

/**
 * The roles that belong together, each family in the order of lists: those of a track, or all of a small
 * handbook that has no tracks; those whose ladders branch off one role’s; those whose levels one calls equivalent.
 */
function families(handbook: Handbook, roles: readonly Role[]): Role[][] {
	const trackOf = ({ data }: Role) => data.track;
	const hasTracks = roles.some((role) => trackOf(role) !== undefined);
	const trunkOf = ({ data }: Role) => handbook.levels.get(data.trunk ?? '')?.data.role;
	const by = (nameOf: (role: Role) => string | undefined) => {
		const groups = Map.groupBy(roles, nameOf);
		groups.delete(undefined);
		return [...groups.values()];
	};
	return [
		...by(trackOf),
		...(hasTracks || roles.length > FAMILY ? [] : [[...roles]]),
		...by(trunkOf),
		...equals(handbook, roles),
	];
}

/** Roles with levels that one calls equivalent, be it by way of a third. */
function equals(handbook: Handbook, roles: readonly Role[]): Role[][] {
	const head = new Map(roles.map(({ id }) => [id, id]));
	const headOf = (id: string): string => {
		const next = head.get(id)!;
		return next === id ? id : headOf(next);
	};
	for (const { data } of handbook.levels.values()) {
		for (const id of data.equivalentTo) {
			const other = handbook.levels.get(id)?.data.role;
			if (other !== undefined && head.has(other) && head.has(data.role)) head.set(headOf(data.role), headOf(other));
		}
	}
	return [...Map.groupBy(roles, ({ id }) => headOf(id)).values()].filter((group) => group.length > 1);
}

/** Whether there is more to set side by side of two roles than their names. */
function isTold(handbook: Handbook, pair: Pair): boolean {
	const ids = pair.map(({ id }) => id);
	const hasWay = [...handbook.transitions.values()].some(({ data }) =>
		[data.from, data.to].every((id) => ids.includes(id)),
	);
	const says = ({ id, data: { facts, details, lists } }: Role) =>
		Object.keys(facts).length + details.length + lists.length > 0 || heldBy(handbook, id).length > 0;
	return hasWay || pair.some(says) || facingLadders(handbook, ...pair).rungs.length > 0;
}
