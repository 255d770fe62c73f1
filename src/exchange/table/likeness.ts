/**
 * How alike two texts are by their words: 1 where they have the same ones as often, 0 where they have none
 * in common.
 */
export function likeness(one: string, other: string): number {
	const [a, b] = [wordsIn(one), wordsIn(other)];
	if (a.length + b.length === 0) return one === other ? 1 : 0;
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of b) {
		const number = left.get(word) ?? 0;
		if (number > 0) common++;
		left.set(word, number - 1);
	}
	return (2 * common) / (a.length + b.length);
}

const wordsIn = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
