import { levelsOf } from '../../../handbook/ask/ladder.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** The levels that there are texts of for a role; one without a level where it has none. */
export function assistedLevels(view: PublicHandbook, role: string): (Entry<'levels'> | undefined)[] {
	const levels = levelsOf(view, role);
	return levels.length > 0 ? [...levels] : [undefined];
}
