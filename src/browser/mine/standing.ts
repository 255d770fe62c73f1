import type { PlaceData, TeamData } from '../responsibilities/all-data.ts';
import type { Answer } from '../../handbook/ask/answers.ts';
import type { Coded } from '../responsibilities/code.ts';

/** How something stands to a reader, in the order in which it is listed. */
export const STANDINGS = ['mine', 'shared', 'manager', 'elsewhere'] as const;

/** One responsibility as it stands to whoever holds a role in a team. */
export interface Standing {
	is: (typeof STANDINGS)[number];
	/** Why it is the reader’s, where it is. */
	own?: Answer;
	/** Whether each of several answers for their own part. */
	parts: boolean;
	/** Who else answers for it: with the reader, or in their place. */
	others: readonly string[];
}

/** Who somebody is in a team: their role, and the roles of whoever manages them there. */
export interface Reader {
	role: string;
	manager: readonly string[];
}

/** Who somebody is in a team, by what its file says of whoever holds a role there. */
export const readerIn = (places: TeamData['places'], role: string): Reader => ({
	role,
	manager: placeOf(places, role).manager ?? [],
});

/** What the file of a team says of whoever holds a role there. */
export const placeOf = (places: TeamData['places'], role: string): PlaceData =>
	Object.hasOwn(places, role) ? places[role]! : {};

/** How something stands to a reader, by who answers for it in their team. */
export function standingOf({ answers, parts }: Coded, { role, manager }: Reader): Standing {
	const own = answers.find((answer) => answer.role === role);
	const others = answers.map((answer) => answer.role).filter((other) => other !== role);
	if (own) return { is: others.length === 0 || parts ? 'mine' : 'shared', own, parts, others };
	return { is: others.some((other) => manager.includes(other)) ? 'manager' : 'elsewhere', parts, others };
}

/** What one team makes of something, beside what another does. */
export interface Changes<Item> {
	/** What becomes the reader’s alone. */
	mine: Item[];
	/** What they come to share. */
	shared: Item[];
	/** What is no longer theirs. */
	gone: Item[];
}

/**
 * What changes for somebody whose team takes another shape.
 *
 * @param before how each stands now
 * @param after how each would stand, in the same order
 */
export function changesOf<Item>(
	items: readonly Item[],
	before: readonly Standing[],
	after: readonly Standing[],
): Changes<Item> {
	const isHeld = ({ is }: Standing) => is === 'mine' || is === 'shared';
	const where = (test: (was: Standing, now: Standing) => boolean) =>
		items.filter((_, index) => test(before[index]!, after[index]!));
	return {
		mine: where((was, now) => now.is === 'mine' && was.is !== 'mine'),
		shared: where((was, now) => now.is === 'shared' && was.is !== 'shared'),
		gone: where((was, now) => isHeld(was) && !isHeld(now)),
	};
}
