import { byArea, type InArea } from '../../../handbook/ask/areas.ts';
import type { Answers } from '../../../handbook/ask/answers.ts';
import type { HeldInTeam } from '../../../handbook/lists/in-entries.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** What a holder in a team answers for, by area, each area in the order of titles. */
export const holdingByArea = (handbook: PublicHandbook, { items }: HeldInTeam): InArea<Answers>[] =>
	byArea(
		handbook,
		items.toSorted((a, b) => a.responsibility.data.title.localeCompare(b.responsibility.data.title, 'en')),
		({ responsibility }) => responsibility,
	);
