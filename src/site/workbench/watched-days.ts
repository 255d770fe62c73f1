import { choosePage } from '../../handbook/addresses/addresses.ts';
import { nodesOfType, wordsOf } from '../../handbook/model/body.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { linkTo } from '../links/links.ts';
import { saidBy } from '../prose/said-by.ts';

/** The heading under which the page on choosing tells of days to watch for. */
const WATCHED = 'better-watch-three-weeks';

/** A kind of day that somebody who watches three weeks should have had. */
export interface WatchedDay {
	id: string;
	text: string;
	href: string;
}

/** Those that the page on choosing tells of; none where it tells of none. */
export function watchedDays(handbook: PublicHandbook): WatchedDay[] {
	const page = choosePage(handbook);
	if (!page) return [];
	const headings = nodesOfType(page.body, 'heading');
	const at = headings.findIndex(({ id }) => id === WATCHED);
	const below = at < 0 ? [] : headings.slice(at + 1);
	const end = below.findIndex(({ depth }) => depth <= headings[at]!.depth);
	return below.slice(0, end < 0 ? undefined : end).map((heading) => ({
		id: heading.id,
		text: wordsOf(heading, saidBy(handbook)).trim(),
		href: `${linkTo(page)}#${heading.id}`,
	}));
}
