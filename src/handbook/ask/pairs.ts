import { compareText } from '../model/diagnostic.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { activeRoles } from './ownership.ts';

/** Two roles that a reader may want side by side. */
export type Pair = readonly [Entry<'roles'>, Entry<'roles'>];

/** The pairs with a compare page: every two active roles joined by a transition or a track, ids in order. */
export function comparedPairs(handbook: Handbook): Pair[] {
	const roles = activeRoles(handbook).sort((a, b) => compareText(a.id, b.id));
	const joined = new Set<string>();
	for (const { data } of handbook.transitions.values()) joined.add(pairId(data.from, data.to));
	const pairs: Pair[] = [];
	for (const [index, first] of roles.entries()) {
		for (const second of roles.slice(index + 1)) {
			const sameTrack = first.data.track !== undefined && first.data.track === second.data.track;
			if (sameTrack || joined.has(pairId(first.id, second.id))) pairs.push([first, second]);
		}
	}
	return pairs;
}

/** `a-vs-b` with the two ids in order of the alphabet. */
export function pairId(a: string, b: string): string {
	return compareText(a, b) < 0 ? `${a}-vs-${b}` : `${b}-vs-${a}`;
}
