import type { Entry, Handbook } from '../model/handbook.ts';
import { heldBy } from './ownership.ts';

/** What the target role of a transition answers for, by how somebody comes to it. */
export interface TransitionCoverage {
	/** What a step exercises, with those steps. */
	exercised: { responsibility: Entry<'responsibilities'>; steps: Entry<'steps'>[] }[];
	/** What no step exercises, and the role that one comes from answers for already. */
	brought: Entry<'responsibilities'>[];
	/** What no step exercises and one has not done before. */
	unexercised: Entry<'responsibilities'>[];
	/** All of them. */
	total: number;
}

/**
 * Counts how much of the target role the steps of a transition let one try.
 *
 * @param steps those of the transition, in order
 */
export function transitionCoverage(
	handbook: Handbook,
	transition: Entry<'transitions'>,
	steps: readonly Entry<'steps'>[],
): TransitionCoverage {
	const known = new Set(heldBy(handbook, transition.data.from).map(({ responsibility }) => responsibility.id));
	const held = heldBy(handbook, transition.data.to).map(({ responsibility }) => responsibility);
	const coverage: TransitionCoverage = { exercised: [], brought: [], unexercised: [], total: held.length };
	for (const responsibility of held) {
		const used = steps.filter(({ data }) => data.exercises.includes(responsibility.id));
		if (used.length > 0) coverage.exercised.push({ responsibility, steps: used });
		else if (known.has(responsibility.id)) coverage.brought.push(responsibility);
		else coverage.unexercised.push(responsibility);
	}
	return coverage;
}
