import type { Mark } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawProofAsText } from './proof-as-text.ts';
import { sentences } from './sentences.ts';

/**
 * Draws what was said of lines that the handbook no longer has, with the words that stood there then.
 *
 * @param answerOf what was answered, in words; empty where nothing was
 * @param remove deletes one for good; without it they are only shown
 */
export function drawGone(
	gone: Readonly<Record<string, Mark>>,
	answerOf: (mark: Mark) => string,
	remove?: (key: string) => void,
	title: string = say(sentences.gone),
): HTMLElement[] {
	const all = Object.entries(gone);
	if (all.length === 0) return [];
	return [
		element('h2', {}, title),
		...(title === say(sentences.gone) ? [element('p', { class: 'hint' }, say(sentences.goneHint))] : []),
		element(
			'ul',
			{ class: 'gone-lines' },
			...all.map(([key, mark]) => {
				const answer = answerOf(mark);
				const button = element('button', { type: 'button', class: 'quiet' }, say(sentences.remove));
				button.addEventListener('click', () => remove?.(key));
				return element(
					'li',
					{},
					element('p', {}, mark.said ?? say(sentences.noWords)),
					...(answer === '' ? [] : [element('p', { class: 'answer' }, answer)]),
					...drawProofAsText(mark),
					...(remove ? [button] : []),
				);
			}),
		),
	];
}
