import { byOrder } from '../model/order.ts';
import type { Entry } from '../model/handbook.ts';
import type { PublicHandbook } from '../model/published.ts';
import { openTo } from './open-to.ts';
import { stepsByTransition } from './transitions.ts';
import { inSentence } from '../language/words.ts';

/** How a role can be tried: the experiments of the ways into it. */
export interface Trial {
	role: Entry<'roles'>;
	ways: { from: string; steps: Entry<'steps'>[] }[];
}

/** How long a step takes: weeks first, since somebody waits for them, then hours; unknown is longest. */
const lengthOf = ({ data: { time } }: Entry<'steps'>): [weeks: number, hours: number] => [
	time?.weeks ?? Infinity,
	time?.hoursAWeek ?? Infinity,
];

function byLength(a: Entry<'steps'>, b: Entry<'steps'>): number {
	const [weeks, hours] = lengthOf(a);
	const [otherWeeks, otherHours] = lengthOf(b);
	if (weeks !== otherWeeks) return weeks < otherWeeks ? -1 : 1;
	if (hours !== otherHours) return hours < otherHours ? -1 : 1;
	return byOrder(a, b);
}

/**
 * The experiments that lead into each of some roles, the shortest first; a role without any is left out. Where
 * all of these roles are open to somebody, it is theirs: whoever is elsewhere has a page for their move.
 */
export function trialsOf(handbook: PublicHandbook, roles: readonly Entry<'roles'>[]): Trial[] {
	const steps = stepsByTransition(handbook);
	const open = openTo(handbook, roles).map(({ id }) => id);
	const transitions = [...handbook.transitions.values()]
		.filter(({ data }) => open.length === 0 || open.includes(data.from))
		.sort(byOrder);
	return roles
		.map((role) => ({
			role,
			ways: transitions
				.filter(({ data }) => data.to === role.id)
				.map(({ id, data }) => ({
					from: inSentence(handbook.roles.get(data.from)?.data.title ?? data.from),
					steps: (steps.get(id) ?? []).filter((step) => step.data.kind === 'experiment').sort(byLength),
				}))
				.filter((way) => way.steps.length > 0),
		}))
		.filter(({ ways }) => ways.length > 0);
}
