import type { Question } from '../questions/question.ts';

/** The answer that lets most of what came in before go. */
export const IS_MEANT = 'go';

/**
 * Whether it is meant that a source has lost most of what it had.
 *
 * @param gone how many files have nothing in the source any more, of those that came from it
 */
export const lossQuestion = (gone: number, all: number): Question => ({
	lines: [`The source has nothing any more of ${gone} of the ${all} files that came from it. Is it the right one?`],
	choices: [
		{ answer: 'stop', means: 'no, or not sure: nothing is written' },
		{ answer: IS_MEANT, means: 'yes: what nobody has edited is removed' },
	],
	fallback: 'stop',
	take: (answers) => answers,
});
