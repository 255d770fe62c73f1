import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { LoopOfRole } from './loop-data.ts';
import { sentences } from './sentences.ts';
import { EACH, MINUTES, room, type Round } from './spread.ts';

/** What a round is called: by its name, or by its place. */
export const nameOfRound = (rounds: readonly Round[], key: string): string => {
	const at = rounds.findIndex((round) => round.key === key);
	const name = rounds[at]?.name.trim() ?? '';
	return name === '' ? say(sentences.round, { number: at + 1 }) : name;
};

/** Draws a round to be set up, with the place for what is probed in it. */
export function drawRound({ judges }: Pick<LoopOfRole, 'judges'>, { key }: Round): HTMLElement {
	const field = (label: string, name: string, control: HTMLElement) =>
		element('label', { class: `field of-${name}` }, label, ' ', control);
	const input = (name: string, more: Record<string, string>) =>
		element('input', { 'data-question': name, autocomplete: 'off', ...more });
	return element(
		'section',
		{ class: 'round', 'data-round': key },
		element('h3', { class: 'round-title', tabindex: '-1' }),
		element(
			'div',
			{ class: 'round-head', 'data-key': key },
			field(say(sentences.name), 'name', input('name', { type: 'text', maxlength: '200' })),
			field(
				say(sentences.minutes),
				'minutes',
				input('minutes', {
					...{ type: 'number', inputmode: 'numeric' },
					...{ min: String(MINUTES.least), max: String(MINUTES.most) },
				}),
			),
			field(
				say(sentences.role),
				'role',
				element(
					'select',
					{ 'data-question': 'role', autocomplete: 'off' },
					element('option', { value: '' }, say(sentences.pickRole)),
					...judges.map(({ id, title }) => element('option', { value: id }, title)),
				),
			),
			field(say(sentences.who), 'who', input('who', { type: 'text', maxlength: '200' })),
		),
		element('p', { class: 'round-told' }),
		element(
			'p',
			{ class: 'too-much', hidden: true },
			element('span', {}),
			' ',
			element('button', { type: 'button', class: 'quiet leave-out' }),
		),
		element(
			'p',
			{ class: 'left-out', hidden: true },
			element('span', { role: 'status' }),
			' ',
			element('button', { type: 'button', class: 'quiet put-back' }, say(sentences.putBack)),
		),
		element('ul', { class: 'things' }),
		element(
			'p',
			{ class: 'buttons' },
			element('button', { type: 'button', class: 'print-round' }, say(sentences.printRound)),
			element('button', { type: 'button', class: 'remove-round' }, say(sentences.remove)),
		),
	);
}

/**
 * Brings the head of a round up to date, but for the field in which somebody writes.
 *
 * @param count how much it probes
 * @param out how much was left out of it with one press
 */
export function refreshRound(
	root: HTMLElement,
	rounds: readonly Round[],
	round: Round,
	{ count, out }: { count: number; out: number },
): void {
	const name = nameOfRound(rounds, round.key);
	const values: Record<string, string> = {
		...{ name: round.name, minutes: String(round.minutes) },
		...{ role: round.role, who: round.who },
	};
	for (const field of root.querySelectorAll<HTMLInputElement>('[data-question]'))
		if (field !== document.activeElement) field.value = values[field.dataset.question!]!;
	root.setAttribute('aria-label', name);
	root.querySelector('.round-title')!.textContent = name;
	root.querySelector('.remove-round')!.setAttribute('aria-label', say(sentences.removeThis, { round: name }));
	root.querySelector('.print-round')!.setAttribute('aria-label', say(sentences.printThis, { round: name }));
	root.querySelector('.round-told')!.textContent = [
		sumInWords(count, round.minutes),
		...(round.role === '' ? [say(sentences.sayWho)] : []),
	].join(' ');
	const [tooMuch, leftOut] = ['too-much', 'left-out'].map((one) => root.querySelector<HTMLElement>(`.${one}`)!);
	const [fit, most] = [room(round), count - room(round)];
	tooMuch!.hidden = most <= 0;
	tooMuch!.querySelector('span')!.textContent = say(sentences.tooMuch, { each: EACH, fit, count: most });
	tooMuch!.querySelector('button')!.textContent = say(sentences.leaveOut, { count: most });
	leftOut!.hidden = out === 0;
	leftOut!.querySelector('span')!.textContent = out === 0 ? '' : say(sentences.leftOut, { count: out });
	leftOut!.querySelector('button')!.setAttribute('aria-label', say(sentences.putBackThis, { count: out, round: name }));
}

/** How much a round probes, and how long there is for each. */
function sumInWords(count: number, minutes: number): string {
	if (count === 0) return say(sentences.none);
	const each = Math.floor(minutes / count);
	const time = each === 0 ? say(sentences.lessThanOne) : each;
	return say(count === 1 ? sentences.sumOne : sentences.sum, { count, minutes: time });
}
