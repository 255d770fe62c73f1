import { byEach } from '../model/by-each.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { areasOf } from './areas.ts';

/** The responsibilities about which a role is asked before somebody else decides, area by area. */
export const consultedOn = (handbook: Handbook, role: string): readonly Entry<'responsibilities'>[] =>
	allConsulted(handbook).get(role) ?? [];

const allConsulted = remembered((handbook) =>
	byEach(
		areasOf(handbook).flatMap(({ responsibilities }) => responsibilities),
		({ data }) => data.consulted,
	),
);
