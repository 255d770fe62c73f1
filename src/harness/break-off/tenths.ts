import { thoroughness } from '../thoroughness.ts';

/** The steps of a command in ten parts, each a test of its own: all of them before a release, else a part of one. */
export const TENTHS: readonly number[] = thoroughness === 'long' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [7];

/**
 * The numbers of the steps of one tenth, at which the command is killed.
 *
 * @param steps all that it makes
 */
export function stepsOf(tenth: number, steps: readonly string[]): number[] {
	const all = steps.map((_, index) => index + 1);
	if (thoroughness === 'long') return all.filter((step) => step % 10 === tenth);
	// Where files are renamed one after another, which is past the middle.
	return [Math.ceil((all.length * tenth) / 10)];
}
