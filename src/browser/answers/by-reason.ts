import type { Answer } from '../../handbook/ask/answers.ts';
import { reasonText, type NameOf } from './reasons.ts';

/** How many roles stand one a line; more stand together by reason. */
const MOST_APART = 4;

/** The roles that answer for something, with the reason of each, or of several that have the same. */
export function byReason(
	answers: readonly Answer[],
	parts: boolean,
	nameOf: NameOf,
): { reason: string; roles: string[] }[] {
	const told = answers.map((answer) => ({ role: answer.role, reason: reasonText(answer, parts, nameOf) }));
	if (told.length <= MOST_APART) return told.map(({ role, reason }) => ({ reason, roles: [role] }));
	return [...Map.groupBy(told, ({ reason }) => reason)].map(([reason, those]) => ({
		reason,
		roles: those.map(({ role }) => role),
	}));
}
