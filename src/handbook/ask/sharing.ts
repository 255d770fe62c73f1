import type { Entry, Handbook } from '../model/handbook.ts';
import { askedBy } from './asked-by.ts';
import type { Asked } from './asked.ts';

type Level = Entry<'levels'>;

/** Where else a statement is asked than at the level that one looks at. */
export interface Sharing {
	/** The level that says it, where that is another one. */
	origin: Level | undefined;
	/** The other levels that ask it too. */
	others: readonly Level[];
}

/** Where else a statement that a level asks is said and asked; nothing where it is that level’s alone. */
export function sharingOf(handbook: Handbook, level: Level, statement: Asked): Sharing | undefined {
	const origin = statement.origin === level ? undefined : statement.origin;
	const others = askedBy(handbook, statement).filter((other) => other !== level && other !== origin);
	return origin || others.length > 0 ? { origin, others } : undefined;
}

/**
 * What several statements have in common of where else they are asked, so that it is said of all of them at once.
 *
 * @returns nothing where they differ, where nobody else asks them, or where there is only one
 */
export function commonSharing(sharings: readonly (Sharing | undefined)[]): Sharing | undefined {
	const [first, ...rest] = sharings;
	return first && rest.length > 0 && rest.every((other) => other && isSame(first, other)) ? first : undefined;
}

const isSame = (a: Sharing, b: Sharing) =>
	a.origin === b.origin && a.others.length === b.others.length && a.others.every((level) => b.others.includes(level));

/** Levels by their role, in the order in which each role first comes. */
export function byRole(levels: readonly Level[]): [role: string, levels: Level[]][] {
	return [...Map.groupBy(levels, ({ data }) => data.role)];
}
