/**
 * What was read while something was made: parts of entries by name, and answers that were remembered,
 * each with what it had read itself.
 */
export type Reads = Set<string | Reads>;

let noting: Reads | undefined;

/** Notes that a part has been read, such as `roles/tech-lead title`, where anybody wants to know. */
export const noteRead = (part: string | Reads): void => void noting?.add(part);

/** Makes something at once, and tells what was read for it. */
export function readsOf<Made>(make: () => Made): { made: Made; reads: Reads } {
	const outer = noting;
	const reads: Reads = new Set();
	noting = reads;
	try {
		return { made: make(), reads };
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
