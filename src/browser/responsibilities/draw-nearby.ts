import { inSentence } from '../../handbook/language/words.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Choice } from './choice.ts';
import type { Asked, Near } from './nearby.ts';
import type { Row } from './rows.ts';
import { sentences } from './sentences.ts';

/** What a form calls the choice that narrows nothing, and the one that was made. */
function wordsOf(form: HTMLFormElement, name: keyof Choice): { any: string; chosen: string } {
	const field = form.elements.namedItem(name);
	return field instanceof HTMLSelectElement
		? { any: field.options[0]!.text, chosen: field.selectedOptions[0]?.text ?? '' }
		: { any: say(sentences.anyWords), chosen: '' };
}

/**
 * Says above the list why it holds what it holds: a role that the team has nobody for, or a choice that nothing
 * fits, with what is near. Pressing one of those takes one thing back.
 */
export function drawNearby(form: HTMLFormElement, { rows, isAbsent }: Asked<Row>, near: readonly Near[]): void {
	const place = document.querySelector<HTMLElement>('.nearby')!;
	const isEmpty = rows.length === 0;
	place.hidden = !isAbsent && !isEmpty;
	const why: (string | Node)[] = [];
	if (isAbsent) {
		const role = inSentence(wordsOf(form, 'role').chosen);
		why.push(element('p', {}, say(isEmpty ? sentences.absentHere : sentences.absent, { role })));
	}
	if (isEmpty) {
		why.push(element('p', {}, say(near.length > 0 ? sentences.noneFits : sentences.noneFitsAtAll)));
		const offers = near.map(({ name, count }) => {
			const button = element(
				'button',
				{ type: 'button' },
				say(sentences.wider, { any: wordsOf(form, name).any, count }),
			);
			button.addEventListener('click', () => widen(form, name));
			return button;
		});
		if (offers.length > 0) why.push(element('p', { class: 'offers' }, ...offers));
	}
	place.replaceChildren(...why);
}

/** Takes one thing back that was asked for. */
function widen(form: HTMLFormElement, name: keyof Choice): void {
	const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	field.value = '';
	field.focus();
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
