import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { areasOf } from './areas.ts';

/** The responsibilities about which a role is asked before somebody else decides, area by area. */
export const consultedOn = (handbook: Handbook, role: string): readonly Entry<'responsibilities'>[] =>
	allConsulted(handbook).get(role) ?? [];

const allConsulted = remembered((handbook) => {
	const all = new Map<string, Entry<'responsibilities'>[]>();
	for (const responsibility of areasOf(handbook).flatMap((area) => area.responsibilities))
		for (const role of new Set(responsibility.data.consulted)) {
			if (!all.has(role)) all.set(role, []);
			all.get(role)!.push(responsibility);
		}
	return all;
});
