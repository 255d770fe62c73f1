import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { cellOf } from './asked.ts';
import { levelsOf } from './ladder.ts';
import { activeRoles } from './ownership.ts';

/** The levels of one role that ask for the same step of an axis, lowest first. */
export interface AskedOf {
	role: Entry<'roles'>;
	levels: Entry<'levels'>[];
}

/** Who is asked for each step of an axis: by step, counted from 1, the active roles in order with their levels. */
export function stepsAsked(handbook: Handbook, axis: string): Map<number, AskedOf[]> {
	const steps = new Map<number, AskedOf[]>();
	const roles = activeRoles(handbook).sort(byOrder);
	for (const role of roles) {
		for (const level of levelsOf(handbook, role.id)) {
			const rating = cellOf(handbook, level, axis)?.rating;
			if (rating === undefined) continue;
			const asked = steps.get(rating) ?? [];
			steps.set(rating, asked);
			const last = asked.at(-1);
			if (last?.role === role) last.levels.push(level);
			else asked.push({ role, levels: [level] });
		}
	}
	return steps;
}
