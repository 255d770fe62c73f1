import type { Entry, Handbook } from '../model/handbook.ts';
import { rememberedOf } from '../model/remembered.ts';
import { levelsOf } from './ladder.ts';
import { newAtLevel, type AxisNews } from './new-at-level.ts';
import { isOnCommonRung } from './on-a-par.ts';

/** A level, with what it asks on one axis that the level below does not. */
export interface AskedAtLevel {
	level: Entry<'levels'>;
	news: AxisNews;
}

/** A role with those of its own levels that ask something on one axis, lowest first. */
export interface AskedOfRole {
	role: Entry<'roles'>;
	levels: AskedAtLevel[];
}

/** Roles whose levels stand on common rungs, and the rungs on which they ask something, lowest first. */
export interface AskedOnRungs {
	rungs: number[];
	roles: AskedOfRole[];
}

/** What each of some roles asks on an axis, in their order; those that ask nothing are left out. */
export const askedOnAxis = (handbook: Handbook, axis: string, roles: readonly Entry<'roles'>[]): AskedOfRole[] =>
	roles
		.map((role) => ({
			role,
			levels: levelsOf(handbook, role.id).flatMap((level) => {
				const news = newsOf(handbook, level).find((part) => part.axis.id === axis);
				return news && (news.rating !== undefined || saysInWords({ level, news })) ? [{ level, news }] : [];
			}),
		}))
		.filter(({ levels }) => levels.length > 0);

/**
 * The roles of which a table can set equal rungs under each other, and the others, whose numbers count for themselves.
 *
 * @param most how many rungs the table has room for: with more, none are in it
 */
export function byRung(
	handbook: Handbook,
	asked: readonly AskedOfRole[],
	most: number,
): { common: AskedOnRungs; own: AskedOfRole[] } {
	const isCommon = ({ levels }: AskedOfRole) =>
		levels.every(({ level }) => isOnCommonRung(handbook, level)) &&
		new Set(levels.map(({ level }) => level.data.order)).size === levels.length;
	const roles = asked.filter(isCommon);
	const rungs = [...new Set(roles.flatMap(({ levels }) => levels.map(({ level }) => level.data.order)))].sort(
		(a, b) => a - b,
	);
	if (roles.length < 2 || rungs.length > most) return { common: { rungs: [], roles: [] }, own: [...asked] };
	return { common: { rungs, roles }, own: asked.filter((one) => !roles.includes(one)) };
}

/** Where all that a level asks on an axis is said: the other levels from which it takes each statement; nothing where it says something itself. */
export function takenFrom({ level, news }: AskedAtLevel): Entry<'levels'>[] {
	const { text, below, above, statements } = news;
	const saysItself = [text, below, above].some((part) => part !== undefined);
	const origins = [...new Set(statements.map(({ origin }) => origin))];
	return saysItself || origins.includes(level) ? [] : origins;
}

/** Whether a level says something on an axis in words, beside a rating. */
const saysInWords = ({ news: { text, below, above, examples, statements } }: AskedAtLevel): boolean =>
	[text, below, above].some((part) => part !== undefined) || examples.length + statements.length > 0;

const newsOf = rememberedOf(newAtLevel);
