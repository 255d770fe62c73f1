import type { PublicHandbook } from '../../../handbook/model/published.ts';
import type { Rule } from '../../../handbook/model/rule.ts';
import { fromLevels } from './from-levels.ts';
import { fromProse } from './from-prose.ts';
import { fromResponsibilities } from './from-responsibilities.ts';
import { fromRoles } from './from-roles.ts';
import { fromSite } from './from-site.ts';
import { fromStories } from './from-stories.ts';
import { fromTransitions } from './from-transitions.ts';
import { readerOf } from './reader.ts';
import type { SearchRecord } from './record.ts';

/**
 * One record for each thing of the handbook that can be pointed at, in the order of lists. It comes
 * from the entries, not from the pages, so that it can be made before there is a page.
 *
 * @param handbook as strangers may see it
 * @param rules those that have a page
 */
export function searchRecords(handbook: PublicHandbook, rules: readonly Rule[]): SearchRecord[] {
	const reader = readerOf(handbook);
	return [
		...fromRoles(reader),
		...fromResponsibilities(reader),
		...fromProse(reader),
		...fromLevels(reader),
		...fromStories(reader),
		...fromTransitions(reader),
		...fromSite(reader, rules),
	];
}
