import { choices } from '../../handbook/ask/choices.ts';
import { comparedPairs, type Pair } from '../../handbook/ask/pairs.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { orderedRoles } from '../handbook/tracks.ts';
import { sentences } from './sentences.ts';

/** Pairs under a heading; without one where all are in one list. */
export interface PairGroup {
	title?: string;
	pairs: readonly Pair[];
}

/** Up to how many pairs are read as one list. */
const MOST = 12;

/**
 * The pairs in the order of lists, what most people choose between first. A long list is cut by track,
 * and what leads from one track to another comes first.
 */
export const pairGroups = remembered((handbook: PublicHandbook): readonly PairGroup[] => {
	const roles = [...new Set([...choices(handbook), ...orderedRoles(handbook)])];
	const placesOf = (pair: Pair) => pair.map((role) => roles.indexOf(role)).sort((a, b) => a - b) as [number, number];
	const pairs = comparedPairs(handbook)
		.map((pair) => ({ pair, places: placesOf(pair) }))
		.sort((a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1])
		.map(({ pair }) => pair);
	const { tracks } = handbook.settings;
	const trackOf = ([a, b]: Pair) => (a.data.track === b.data.track ? (a.data.track ?? '') : '');
	const byTrack = Map.groupBy(pairs, trackOf);
	if (pairs.length <= MOST || byTrack.size < 2) return pairs.length > 0 ? [{ pairs }] : [];
	return ['', ...Object.keys(tracks)].flatMap((track) => {
		const found = byTrack.get(track);
		return found ? [{ title: tracks[track]?.title ?? sentences.across, pairs: found }] : [];
	});
});
