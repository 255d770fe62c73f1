/** Gives a whole number from 0 to below another. */
export type Random = (below: number) => number;

/** Numbers that look drawn by lot and are the same each time (Park and Miller 1988, “Random number generators”). */
export function randomOf(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}
