import type { Rule } from '../model/rule.ts';
import { compared, findRepeats } from '../language/repeats.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const questionIsAskedOnce: Rule = {
	id: 'question-is-asked-once',
	summary: 'A question is asked once, so that it has one answer.',
	severity: 'error',
	*check({ faq }) {
		const asked = [...faq.values()].map((question) => compared(question, question.data.question));
		for (const { item, earlier, equal } of findRepeats(asked, 0.8)) {
			const question = quote(item.data.question);
			yield {
				...(equal ? {} : { severity: 'warning' }),
				at: placeOf(item, 'question'),
				message: equal
					? `${question} is asked twice.`
					: `${question} is nearly the question ${quote(earlier.data.question)}.`,
				hint: 'Put what is new into one of the two answers, and remove the other file.',
				related: [{ at: placeOf(earlier, 'question'), message: equal ? 'the first time' : 'the other question' }],
			};
		}
	},
};
