import { shortly, type Question } from '../questions/question.ts';
import { IS_NEW, type Unsure } from './match.ts';

/** Which statement of the last import a text is, where it may be one or another. */
export function doubtQuestion({ key, text, candidates }: Unsure): Question {
	return {
		lines: [`Which statement of the last import is ${shortly(text)} now? (${key})`],
		choices: [
			...candidates.map(({ text: before, id }, index) => ({
				answer: String(index + 1),
				means: `it was ${shortly(before ?? id)}`,
			})),
			{ answer: IS_NEW, means: 'none of them: it is new' },
		],
		fallback: IS_NEW,
		take: (answers, answer) => ({
			...answers,
			same: { ...answers.same, [key]: candidates[Number(answer) - 1]?.id ?? IS_NEW },
		}),
	};
}
