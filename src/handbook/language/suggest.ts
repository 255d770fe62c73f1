/**
 * The candidate that somebody most likely meant: equal but for case, spaces, quotes and
 * underscores, or else within a third of the word's length in typing slips.
 *
 * @returns the candidate, or `undefined` where none is near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = plain(word);
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		const other = plain(candidate);
		if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
		const distance = slips(wanted, other);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]+/g, '-')
		.replace(/[“”"'‘’]/g, '');
}

/**
 * The number of insertions, deletions, replacements and swaps of neighbours between two words
 * (optimal string alignment; Boytsov 2011, "Indexing methods for approximate dictionary searching").
 */
export function slips(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, beforeLast[j - 2]! + 1);
			}
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length]!;
}

/** ` Did you mean “x”?` where something is near, else nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
	const near = suggest(word, candidates);
	return near === undefined ? undefined : `Did you mean “${near}”?`;
}
