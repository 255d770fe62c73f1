import type { Answer, Reason } from '../../handbook/ask/answers.ts';
import { reasonText, type NameOf } from './reasons.ts';

/** Things that a role holds for the same reason. */
export interface RoleGroup<Item> {
	reason: string;
	items: Item[];
}

/** What can be grouped: anything with those who answer for it. */
interface Answered {
	answers: readonly Answer[];
	parts: boolean;
}

/** What a role holds for itself comes before what falls to it. */
const ORDER: readonly Reason['kind'][] = ['owns', 'shares', 'inherits', 'standsIn', 'covers', 'elsewhere'];

/** What each role holds, grouped by why it holds it. */
export function groupByRole<Item extends Answered>(
	items: readonly Item[],
	nameOf: NameOf,
): Map<string, RoleGroup<Item>[]> {
	const roles = new Map<string, (RoleGroup<Item> & { rank: number })[]>();
	for (const item of items) {
		for (const answer of item.answers) {
			const text = reasonText(answer, item.parts, nameOf);
			const reason = text.charAt(0).toUpperCase() + text.slice(1);
			const groups = roles.get(answer.role) ?? [];
			roles.set(answer.role, groups);
			const group = groups.find((one) => one.reason === reason);
			if (group) group.items.push(item);
			else
				groups.push({ reason, items: [item], rank: ORDER.indexOf(answer.reasons[0]!.kind) + (item.parts ? 0.5 : 0) });
		}
	}
	for (const groups of roles.values()) groups.sort((a, b) => a.rank - b.rank);
	return roles;
}
