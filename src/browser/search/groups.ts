import type { Ranked } from './rank.ts';

/** Results that stand on one page: the best of them, and the others under it. */
export interface Group {
	page: string;
	best: Ranked;
	others: Ranked[];
}

/** Results each by itself. */
export const alone = (results: readonly Ranked[]): Group[] =>
	results.map((best) => ({ page: best.fragment.url, best, others: [] }));

/** Results by the page that they stand on, in the order of the best of each page. */
export function grouped(results: readonly Ranked[]): Group[] {
	const groups = new Map<string, Group>();
	for (const result of results) {
		const page = result.fragment.url.replace(/#.*$/, '');
		const group = groups.get(page);
		if (group) group.others.push(result);
		else groups.set(page, { page, best: result, others: [] });
	}
	return [...groups.values()];
}
