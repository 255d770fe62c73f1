import { choices } from '../ask/choices.ts';
import { comparedPairs, type Pair } from '../ask/pairs.ts';
import { remembered } from '../model/remembered.ts';
import { orderedRoles } from './of-roles.ts';
import type { Group } from './parts.ts';

/** Pairs of roles that are listed together. */
export interface PairGroup extends Group<Pair> {
	/** The track that both roles of each belong to; empty for what leads from one track to another. Absent where all are one list. */
	track?: string;
	items: readonly Pair[];
}

/** Up to how many pairs are read as one list. */
const MOST = 12;

/**
 * The pairs in the order of lists, what most people choose between first. A long list is cut by track,
 * and what leads from one track to another comes first.
 */
export const pairsByTrack = remembered((handbook): readonly PairGroup[] => {
	const roles = [...new Set([...choices(handbook), ...orderedRoles(handbook)])];
	const places = new Map(roles.map((role, place) => [role, place]));
	const placesOf = (pair: Pair) => pair.map((role) => places.get(role)!).sort((a, b) => a - b) as [number, number];
	const pairs = comparedPairs(handbook)
		.map((pair) => ({ pair, places: placesOf(pair) }))
		.sort((a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1])
		.map(({ pair }) => pair);
	const trackOf = ([a, b]: Pair) => (a.data.track === b.data.track ? (a.data.track ?? '') : '');
	const byTrack = Map.groupBy(pairs, trackOf);
	if (pairs.length <= MOST || byTrack.size < 2) return pairs.length > 0 ? [{ items: pairs }] : [];
	return ['', ...Object.keys(handbook.settings.tracks)].flatMap((track) => {
		const items = byTrack.get(track);
		return items ? [{ track, items }] : [];
	});
});
