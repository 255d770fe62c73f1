import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { quote } from '../language/words.ts';

/**
 * A level as a message names it: by its title, and where others are called the same by its label or
 * number and its role as well.
 */
export function levelInFull(handbook: Handbook, level: Entry<'levels'>): string {
	const { title, label, order, role } = level.data;
	if ((titles(handbook).get(title) ?? 0) < 2) return quote(title);
	return `${quote(title)} (${label === undefined || label === title ? `level ${order}` : label}) of ${quote(handbook.roles.get(role)?.data.title ?? role)}`;
}

/** How many levels have a title. */
const titles = remembered((handbook) => {
	const counts = new Map<string, number>();
	for (const { data } of handbook.levels.values()) counts.set(data.title, (counts.get(data.title) ?? 0) + 1);
	return counts;
});
