/** The most of a few that are all shown, and how many are shown of more. */
const [MOST, FIRST] = [3, 2];

/**
 * Which of many names stand at once, and which only for whoever asks: three at the most, or the
 * first two, so that never one alone is folded.
 */
export function foldedFrom<Item>(items: readonly Item[]): { shown: readonly Item[]; rest: readonly Item[] } {
	return items.length > MOST ? { shown: items.slice(0, FIRST), rest: items.slice(FIRST) } : { shown: items, rest: [] };
}
