import type { Entry, Handbook } from '../model/handbook.ts';
import type { Asked } from './asked.ts';

/**
 * The statement of an id that a level asks on an axis, with the level that says it: its own, or one
 * that it takes, be it by way of others. Two levels may each take one that the other says.
 *
 * @param passed the levels that were asked already, so that a circle ends
 * @returns nothing where nobody says it
 */
export function findStatement(
	handbook: Handbook,
	level: Entry<'levels'>,
	axis: string,
	id: string,
	passed: Set<string> = new Set(),
): Asked | undefined {
	passed.add(level.id);
	const next = (name: string) => {
		const from = handbook.levels.get(name);
		return from && !passed.has(name) ? findStatement(handbook, from, axis, id, passed) : undefined;
	};
	const expectation = level.data.expectations[axis];
	const written = expectation?.statements.findLast((statement) => statement.id === id);
	if (written) {
		const { from, text, ...own } = written;
		if (text !== undefined) return { ...own, text, axis, origin: level };
		const taken = from === undefined ? undefined : next(from);
		return taken && { ...taken, optional: own.optional || taken.optional };
	}
	// The one that is named last has the last word.
	for (const from of [...level.data.takes, ...(expectation?.takes ?? [])].toReversed()) {
		const taken = next(from);
		if (taken) return taken;
	}
	return undefined;
}
