import type { RoleMap } from '../../../handbook/ask/role-map.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { placeOfLevel } from '../../handbook/level-place.ts';
import { sentences } from '../../handbook/sentences.ts';

/** A height of the map, and what levels there are called, in full and where there is little room. */
export interface Mark {
	at: number;
	full: string;
	short: string;
}

/** The longest label that has room beside the ladders on a phone. */
const SHORT = 3;

/**
 * The heights that mean the same for all ladders: none where a role counts for itself. One on which
 * all levels have one label is called by it, else by its number.
 */
export function scaleOf({ ladders }: RoleMap): Mark[] {
	const drawn = ladders.filter(({ rungs }) => rungs.length > 0);
	if (!drawn.every(({ isCommon }) => isCommon)) return [];
	const rungs = drawn.flatMap((ladder) => ladder.rungs);
	const heights = [...new Set(rungs.map(({ at }) => at))].sort((a, b) => a - b);
	return heights.map((at) => {
		const levels = rungs.filter((rung) => rung.at === at).map(({ level }) => level);
		const [label, ...others] = new Set(levels.map(({ data }) => data.label));
		const isOne = others.length === 0;
		const { order } = levels[0]!.data;
		return {
			at,
			full: isOne ? placeOfLevel(levels[0]!) : fill(sentences.place, { order }),
			short: isOne && label !== undefined && label.length <= SHORT ? label : String(order),
		};
	});
}
