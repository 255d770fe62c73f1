/** How many of its bits are kept, in letters of four bits each. */
const LETTERS = 12;

/**
 * A short name for a value, the same for equal values and hardly ever for others: of letters alone, so that
 * no reader of YAML takes it for a number.
 */
export function digestOf(value: unknown): string {
	const text = JSON.stringify(value) ?? '';
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	const digits = (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
	return digits
		.slice(0, LETTERS)
		.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
