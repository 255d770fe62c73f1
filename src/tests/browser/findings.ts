/** Something that is wrong with a page. */
export interface Finding {
	address: string;
	/** What it is, in words that are the same on every page it is wrong on. */
	what: string;
}

/** How many pages are named under a finding. */
const NAMED = 4;

/**
 * Says each finding once, with the pages that have it, the most frequent first: a slip in the frame
 * of the page is one line and not three hundred.
 */
export function grouped(findings: readonly Finding[]): string[] {
	const pages = new Map<string, Set<string>>();
	for (const { address, what } of findings) pages.set(what, (pages.get(what) ?? new Set()).add(address));
	return [...pages]
		.sort(([, a], [, b]) => b.size - a.size)
		.map(([what, addresses]) => {
			const named = [...addresses].slice(0, NAMED).join(', ');
			return `${what} – on ${named}${addresses.size > NAMED ? ` and ${addresses.size - NAMED} more` : ''}`;
		});
}
