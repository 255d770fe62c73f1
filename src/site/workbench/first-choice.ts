import { choices } from '../../handbook/ask/choices.ts';
import { activeRoles } from '../../handbook/ask/ownership.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { byOrder } from '../../handbook/model/order.ts';

/** The most roles that somebody thinks about at once, before they have said which. */
const MOST = 3;

/** The roles that somebody thinks about who has not said which: those that one has to choose between, else the first two. */
export function firstChoice(handbook: PublicHandbook): string[] {
	const chosen = choices(handbook);
	return (chosen.length > 0 ? chosen.slice(0, MOST) : activeRoles(handbook).toSorted(byOrder).slice(0, 2)).map(
		({ id }) => id,
	);
}
