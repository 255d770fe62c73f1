/** How much room a label needs, so that a finger can hit it. */
const LABEL = 24;

/**
 * Places labels beside marks: each as near to its mark as it can be without touching another.
 *
 * @param marks where the marks are, in order
 * @param end where the last label has to end, where there is room
 * @returns the top of each label
 */
export function placeLabels(marks: readonly number[], end: number): number[] {
	const places: number[] = [];
	for (const mark of marks) places.push(Math.max(mark, (places.at(-1) ?? -Infinity) + LABEL));
	let limit = Math.max(end, marks.length * LABEL) - LABEL;
	for (let index = places.length - 1; index >= 0 && places[index]! > limit; index--, limit -= LABEL)
		places[index] = limit;
	return places;
}
