import { askedOf, type Side, type Step } from '../levels/beside.ts';
import type { AxisData, Statement } from '../levels/ladder.ts';

/** A sentence as some levels ask it. */
export interface AskedLine<Text> extends Statement<Text> {
	/** The places of the levels that ask it. */
	of: readonly number[];
	/** The places of those for which it is welcome and not asked. */
	welcome: readonly number[];
}

/** What some levels ask on one axis. */
export interface AskedOnAxis<Text> extends Pick<AxisData<Text>, 'id' | 'title' | 'group' | 'of'> {
	/** The step of each level, where it is rated. */
	steps: readonly (Step | undefined)[];
	/** What some ask and not all. */
	apart: AskedLine<Text>[];
	/** What all ask. */
	all: AskedLine<Text>[];
}

/**
 * Sets levels side by side, axis by axis. What has the same words is the same, whoever says it.
 *
 * @param sides each level; `undefined` where a role has none picked
 * @param wordsOf the words of a text
 * @returns the axes on which one of them asks something
 */
export function askedOfAll<Text>(
	sides: readonly (Side<Text> | undefined)[],
	wordsOf: (text: Text) => string,
): AskedOnAxis<Text>[] {
	const axes = new Map(sides.flatMap((side) => side?.ladder.axes ?? []).map((axis) => [axis.id, axis]));
	const count = sides.filter((side) => side !== undefined).length;
	return [...axes.values()]
		.sort((a, b) => a.order - b.order)
		.flatMap(({ id, title, group, of }) => {
			const found = sides.map((side) => side && askedOf(side, id, wordsOf));
			const lines = new Map<string, AskedLine<Text>>();
			for (const [place, one] of found.entries())
				for (const [key, { text, flavour, optional }] of one?.asked ?? []) {
					const known = lines.get(key);
					lines.set(key, {
						...(known ?? { text, ...(flavour !== undefined && { flavour }) }),
						of: [...(known?.of ?? []), place],
						welcome: [...(known?.welcome ?? []), ...(optional === true ? [place] : [])],
					});
				}
			const steps = found.map((one) => one?.step);
			if (lines.size === 0 && steps.every((step) => step === undefined)) return [];
			const all = [...lines.values()];
			return {
				...{ id, title, of, ...(group !== undefined && { group }) },
				steps,
				apart: all.filter((line) => line.of.length < count),
				all: all.filter((line) => line.of.length === count),
			};
		});
}

/** Whether all levels that are there are rated at the same step. */
export function isOneStep(steps: readonly (Step | undefined)[]): boolean {
	const [first, ...rest] = steps;
	return first !== undefined && rest.every((step) => step?.rating === first.rating);
}

/** Whether the levels ask different things on an axis. */
export const differ = ({ steps, apart }: Pick<AskedOnAxis<unknown>, 'steps' | 'apart'>): boolean =>
	apart.length > 0 || (steps.some((step) => step !== undefined) && !isOneStep(steps));
