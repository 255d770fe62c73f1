import type { Mark } from '../notes/notes.ts';

/** How somebody stands to a line, from less to more. */
export const ANSWERS = ['short', 'meets', 'beyond'] as const;

export type Answer = (typeof ANSWERS)[number];

/** What a mark answers of a line; nothing where it says something else: a file is a stranger’s. */
export const answerOf = (mark: Mark | undefined): Answer | undefined =>
	ANSWERS.find((answer) => answer === mark?.chosen?.answer);

/** The step that a mark names, of so many. */
export function stepOf(mark: Mark | undefined, of: number): number | undefined {
	const step = Number(mark?.chosen?.step);
	return Number.isInteger(step) && step >= 1 && step <= of ? step : undefined;
}
