import type { Entry, Handbook } from '../model/handbook.ts';
import { activeRoles } from './ownership.ts';

/** The roles from which there is a way into each of some others, in the order of lists: to whoever holds one, all of them are open. */
export function openTo(handbook: Handbook, roles: readonly Entry<'roles'>[]): Entry<'roles'>[] {
	const ways = new Set([...handbook.transitions.values()].map(({ data: { from, to } }) => `${from} ${to}`));
	return activeRoles(handbook).filter(({ id }) => roles.every((role) => ways.has(`${id} ${role.id}`)));
}
