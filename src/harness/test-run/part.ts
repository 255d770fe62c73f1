/** A test that did not simply pass, or something outside of a test that went wrong. */
export interface Outcome {
	/** The path from the root of the project; absent for what is no file of tests. */
	file?: string;
	/** With the names of what it lies in. */
	name: string;
	/** What its name is for whoever asks for it alone; absent where it is told by its file. */
	named?: string;
	/** Why it was skipped, or what went wrong outside of a test. */
	why?: string;
}

/** One part of a run, as far as it has come. */
export interface Part {
	name: string;
	passed: number;
	failed: Outcome[];
	skipped: Outcome[];
	/** When it began, and how long it took once it has ended; in milliseconds of `performance.now()`. */
	began: number;
	took?: number;
}

/** A part that begins now. */
export function beginPart(name: string): Part {
	return { name, passed: 0, failed: [], skipped: [], began: performance.now() };
}

/** Notes that a part has ended. */
export function endPart(part: Part): void {
	part.took = performance.now() - part.began;
}
