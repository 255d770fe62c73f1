import { byOrder } from '../../handbook/model/order.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { stepsByTransition } from '../../handbook/ask/transitions.ts';
import { inSentence } from '../../handbook/language/words.ts';

/** How a role can be tried: the experiments of each way into it. */
export interface Trial {
	role: Entry<'roles'>;
	ways: { from: string; steps: Entry<'steps'>[] }[];
}

/** The experiments that lead into each of some roles; a role without any is left out. */
export function trialsOf(handbook: PublicHandbook, roles: readonly Entry<'roles'>[]): Trial[] {
	const steps = stepsByTransition(handbook);
	const transitions = [...handbook.transitions.values()].sort(byOrder);
	return roles
		.map((role) => ({
			role,
			ways: transitions
				.filter(({ data }) => data.to === role.id)
				.map(({ id, data }) => ({
					from: inSentence(handbook.roles.get(data.from)?.data.title ?? data.from),
					steps: (steps.get(id) ?? []).filter((step) => step.data.kind === 'experiment'),
				}))
				.filter((way) => way.steps.length > 0),
		}))
		.filter(({ ways }) => ways.length > 0);
}
