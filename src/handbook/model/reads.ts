/**
 * What was read while something was made: parts of entries by name, and answers that were remembered,
 * each with what it had read itself.
 */
export type Reads = Set<string | Reads>;

/** What is noted where anybody wants to know; the shared empty set until the first part is read. */
let noting: Reads | undefined;

/** What was read for most things: nothing, since a check reads a plain handbook, of which nothing is noted. */
const NOTHING: Reads = new Set();

/** Notes that a part has been read, such as `roles/tech-lead title`, where anybody wants to know. */
export function noteRead(part: string | Reads): void {
	if (noting === NOTHING) noting = new Set();
	noting?.add(part);
}

/** Makes something at once, and tells what was read for it. */
export function readsOf<Made>(make: () => Made): { made: Made; reads: Reads } {
	const outer = noting;
	noting = NOTHING;
	try {
		const made = make();
		return { made, reads: noting };
	} finally {
		noting = outer;
	}
}

/** The same of something that takes its time; only one thing at a time can be made so. */
export async function readsWhile<Made>(make: () => Promise<Made>): Promise<{ made: Made; reads: Reads }> {
	const reads: Reads = new Set();
	noting = reads;
	try {
		return { made: await make(), reads };
	} finally {
		noting = undefined;
	}
}
