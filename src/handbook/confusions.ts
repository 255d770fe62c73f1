import type { Entry, Handbook } from './handbook.ts';
import { heldBy } from './ownership.ts';

/** A responsibility that people look for at a role which does not hold it. */
export interface Confusion {
	/** What is somebody else's. */
	responsibility: Entry<'responsibilities'>;
	/** What the role does hold, and what the other is mistaken for. */
	insteadOf: Entry<'responsibilities'>;
}

/** The responsibilities that are mistaken for those of another, from either side, by id. */
export function confusedWith(handbook: Handbook, responsibility: Entry<'responsibilities'>): Entry<'responsibilities'>[] {
	const { id } = responsibility;
	return [...handbook.responsibilities.values()].filter(
		(other) => other.id !== id && (responsibility.data.confusedWith.includes(other.id) || other.data.confusedWith.includes(id)),
	);
}

/** What a role is taken to answer for, and does not: computed from what its responsibilities are mistaken for. */
export function confusionsOf(handbook: Handbook, role: string): Confusion[] {
	const held = heldBy(handbook, role).map(({ responsibility }) => responsibility);
	const mine = new Set(held.map(({ id }) => id));
	const found = new Map<string, Confusion>();
	for (const insteadOf of held) {
		for (const responsibility of confusedWith(handbook, insteadOf)) {
			if (!mine.has(responsibility.id) && !found.has(responsibility.id)) {
				found.set(responsibility.id, { responsibility, insteadOf });
			}
		}
	}
	return [...found.values()];
}
