import type { Run } from '../measure/run.ts';
import type { Spread } from '../measure/middle.ts';

/** A line of the table: one figure with its bound. */
export interface Line {
	/** What is held against what. */
	name: string;
	/** The most that it may be. */
	bound: number;
	/** What it counts, where it is no ratio. */
	unit?: 'GB';
	/** How it is measured, in a sentence. */
	how: string;
}

/** A line as it came out: measured in several rounds, or not, with the reason, which may be that it failed. */
export type Result = Line & ({ spread: Spread; rounds: number } | { missing: string; failed?: boolean });

/** What one of those that were measured took, the middle of all rounds. */
export interface Took extends Run {
	name: string;
}

/** What came of a run of the bench. */
export interface Outcome {
	lines: Result[];
	took: Took[];
}

/** Whether a line keeps its bound; nothing where it was left out. */
export function isMet(line: Result): boolean | undefined {
	if ('missing' in line) return line.failed ? false : undefined;
	return line.spread.middle <= line.bound;
}
