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
 * once, be it read by pages of this build and of earlier ones.
 */
export function sharing(): (reads: Reads) => Reads {
	const known = new Map<Reads, { reads: Reads; name: string }>();
	const byName = new Map<string, { reads: Reads; name: string }>();
	function share(reads: Reads): { reads: Reads; name: string } {
		let found = known.get(reads);
		if (found) return found;
		const each = [...reads].map((read) => (typeof read === 'string' ? read : share(read)));
		const name = digestOf(each.map((read) => (typeof read === 'string' ? read : read.name)).join('\n'));
		found = byName.get(name);
		if (!found)
			byName.set(
				name,
				(found = { name, reads: new Set(each.map((read) => (typeof read === 'string' ? read : read.reads))) }),
			);
		known.set(reads, found);
		return found;
	}
	return (reads) => share(reads).reads;
}
