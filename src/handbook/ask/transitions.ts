import { byOrder } from '../model/order.ts';
import { holderOf } from '../schema/kind.ts';
import type { Entry, Handbook } from '../model/handbook.ts';

/** The transition that a step belongs to, by its folder. */
export const transitionOf = (step: Entry<'steps'>) => holderOf(step.id);

/** The steps of every transition that has some, in order. */
export function stepsByTransition(handbook: Handbook): Map<string, Entry<'steps'>[]> {
	const all = new Map<string, Entry<'steps'>[]>();
	for (const step of handbook.steps.values()) {
		const steps = all.get(transitionOf(step));
		if (steps) steps.push(step);
		else all.set(transitionOf(step), [step]);
	}
	for (const steps of all.values()) steps.sort(byOrder);
	return all;
}

/** Whether the file of one of its steps could not be understood. */
export function hasBrokenStep(handbook: Handbook, transition: string): boolean {
	const broken = handbook.broken.get('steps') ?? new Set();
	return broken.has(`${transition}/`) || [...broken].some((id) => id.startsWith(`${transition}/`));
}
