import { compareText } from '../model/diagnostic.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { heldBy } from './ownership.ts';

/** A responsibility that people look for at a role which does not hold it. */
export interface Confusion {
	/** What is somebody else's. */
	responsibility: Entry<'responsibilities'>;
	/** What the role does hold, and what the other is mistaken for. */
	insteadOf: Entry<'responsibilities'>;
}

/** The responsibilities that are mistaken for those of another, from either side, by id. */
export function confusedWith(handbook: Handbook, { id }: Entry<'responsibilities'>): Entry<'responsibilities'>[] {
	return [...(mistaken(handbook).get(id) ?? [])]
		.sort(compareText)
		.map((other) => handbook.responsibilities.get(other)!);
}

/** What each responsibility is mistaken for: asked on the page of every one. */
const mistaken = remembered(({ responsibilities }) => {
	const pairs = new Map<string, Set<string>>([...responsibilities.keys()].map((id) => [id, new Set()]));
	for (const { id, data } of responsibilities.values()) {
		for (const other of data.confusedWith) {
			if (other === id || !pairs.has(other)) continue;
			pairs.get(id)!.add(other);
			pairs.get(other)!.add(id);
		}
	}
	return pairs;
});

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
