import type { Reads } from '../../handbook/model/reads.ts';
import { digestOf } from '../../workplace/kept.ts';

/**
 * What was read, as one digest of what it said. What many pages have read together, such as the
 * sidebar’s titles, is gone through once.
 *
 * @param parts the digest of each part, by its name; one that is not there any more says nothing
 */
export function digesting(parts: ReadonlyMap<string, string>): (reads: Reads) => string {
	const known = new Map<Reads, string>();
	return function digestOfReads(reads) {
		let digest = known.get(reads);
		if (digest === undefined) {
			const each = [...reads].map((read) => (typeof read === 'string' ? (parts.get(read) ?? '') : digestOfReads(read)));
			known.set(reads, (digest = digestOf(each.join(' '))));
		}
		return digest;
	};
}

/**
 * Gives for what was read one that names the same, and the same one for all that do: so it is kept
 * once, be it read by pages of this build and of earlier ones. What was read by two names that come to
 * the same stands in it once, so it is this that a later build can compare.
 */
export function sharing(): (reads: Reads) => Reads {
	const names = new Map<Reads, string>();
	const byName = new Map<string, Reads>();
	const known = new WeakMap<Reads, Reads>();
	return function share(reads) {
		let shared = known.get(reads);
		if (shared) return shared;
		const each: Reads = new Set([...reads].map((read) => (typeof read === 'string' ? read : share(read))));
		const name = digestOf([...each].map((read) => (typeof read === 'string' ? read : names.get(read)!)).join('\n'));
		shared = byName.get(name) ?? each;
		names.set(shared, name);
		byName.set(name, shared);
		known.set(reads, shared).set(shared, shared);
		return shared;
	};
}
