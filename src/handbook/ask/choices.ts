import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { activeRoles } from './ownership.ts';

/**
 * The roles that somebody who chooses has to choose between: those that one person may hold at
 * once, where a role covers several; else those that the most travelled role leads to.
 *
 * @returns in the order of lists, or none where there is nothing to choose between
 */
export function choices(handbook: Handbook): Entry<'roles'>[] {
	const roles = activeRoles(handbook).toSorted(byOrder);
	const pick = (ids: readonly string[]) => roles.filter(({ id }) => ids.includes(id));
	const covered = roles.map(({ data }) => pick(data.covers)).find((found) => found.length > 1);
	if (covered) return covered;
	const targets = new Map<string, string[]>();
	for (const { data } of handbook.transitions.values())
		targets.set(data.from, [...(targets.get(data.from) ?? []), data.to]);
	const [most = []] = [...targets.values()].sort((a, b) => b.length - a.length);
	const found = pick(most);
	return found.length > 1 ? found : [];
}
