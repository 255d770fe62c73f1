import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** The ways into one role. */
export interface WaysInto {
	/** The id of the role; the role itself is `undefined` where it is not there. */
	id: string;
	role: Entry<'roles'> | undefined;
	transitions: Entry<'transitions'>[];
}

/** What the ways into a role are called. */
export const titleOfWays = ({ id, role }: Pick<WaysInto, 'id' | 'role'>): string =>
	fill(sentences.into, { role: inSentence(role?.data.title ?? id) });

/** All transitions by the role that they lead to, roles in the order of lists. */
export function transitionsByTarget(handbook: PublicHandbook): WaysInto[] {
	const groups = new Map<string, Entry<'transitions'>[]>(
		[...handbook.roles.values()].sort(byOrder).map(({ id }) => [id, []]),
	);
	for (const transition of [...handbook.transitions.values()].sort(byOrder)) {
		const { to } = transition.data;
		groups.set(to, [...(groups.get(to) ?? []), transition]);
	}
	return [...groups]
		.filter(([, transitions]) => transitions.length > 0)
		.map(([id, transitions]) => ({ id, role: handbook.roles.get(id), transitions }));
}
