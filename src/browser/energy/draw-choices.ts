import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { ABILITIES, ENERGIES, type Answer, type Answers } from './answers.ts';
import { sentences } from './sentences.ts';

/** A question with its answers. */
const QUESTIONS = {
	energy: { asks: sentences.energy, values: ENERGIES, says: [sentences.fills, sentences.neutral, sentences.drains] },
	can: { asks: sentences.can, values: ABILITIES, says: [sentences.canDo, sentences.learn, sentences.not] },
} as const;

/** The name of a question. */
export type Question = keyof typeof QUESTIONS;

/** The answer that stands at a place, counted from 0; nothing where none does. */
export function answerAt(question: Question, place: number): Answer | undefined {
	const value = QUESTIONS[question].values[place];
	return value === undefined ? undefined : { [question]: value };
}

/** What a question asks. */
export const asks = (question: Question): string => say(QUESTIONS[question].asks);

/** What an answer says. */
export function saidAnswer(question: Question, value: string): string {
	const { values, says } = QUESTIONS[question];
	const at = (values as readonly string[]).indexOf(value);
	return at < 0 ? '' : say(says[at]!);
}

/** The three answers to a question about something, to be pressed. */
export function drawChoices(question: Question, { key, title }: { key: string; title: string }): HTMLElement {
	const buttons = QUESTIONS[question].values.map((value, at) =>
		element(
			'button',
			{ type: 'button', class: `choice is-${value}`, 'data-key': key, 'data-question': question, 'data-value': value },
			element('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
			element('span', {}, saidAnswer(question, value)),
		),
	);
	return element(
		'div',
		{ class: `choices of-${question}`, role: 'group', 'aria-label': `${asks(question)} ${title}` },
		...buttons,
	);
}

/** Shows on all answers of a part of the page which of them are given. */
export function markChoices(part: ParentNode, answers: Answers): void {
	for (const button of part.querySelectorAll<HTMLElement>('button.choice')) {
		const { key = '', question, value } = button.dataset;
		const answer = Object.hasOwn(answers, key) ? answers[key]! : {};
		button.setAttribute('aria-pressed', String(answer[question as Question] === value));
	}
}
