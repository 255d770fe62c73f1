import type { Entry, Handbook } from '../model/handbook.ts';
import { areasOf } from './areas.ts';

/** The responsibilities about which a role is asked before somebody else decides, area by area. */
export function consultedOn(handbook: Handbook, role: string): Entry<'responsibilities'>[] {
	return areasOf(handbook).flatMap(({ responsibilities }) =>
		responsibilities.filter(({ data }) => data.consulted.includes(role)),
	);
}
