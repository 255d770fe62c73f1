import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawChoices, asks } from './draw-choices.ts';
import type { Asked } from './in-turn.ts';
import { loadText } from './load.ts';
import { sentences } from './sentences.ts';

/**
 * Draws one thing to be asked about, with its answers and the way to the ones beside it: an answer leads on
 * by itself, so that whoever goes on without one skips it.
 */
export function drawCard(asked: Asked, at: number, all: number, isOpen: boolean): Node[] {
	const { title, place, href, scene } = asked;
	const told = element('p', { class: 'told' });
	void loadText(asked).then((said) => (told.textContent = said));
	const button = (name: string, label: string, isOff: boolean) =>
		element('button', { type: 'button', class: name, disabled: isOff }, label);
	return [
		element(
			'p',
			{ class: 'of' },
			element('span', { class: 'place' }, place === '' ? say(sentences.otherPlace) : place),
			element('span', {}, say(sentences.place, { number: at + 1, all })),
		),
		element('h3', { tabindex: '-1' }, title),
		told,
		element('p', { class: 'asks' }, asks('energy')),
		drawChoices('energy', asked),
		...(scene ? [] : [element('p', { class: 'asks' }, asks('can')), drawChoices('can', asked)]),
		element(
			'p',
			{ class: 'on' },
			button('back', say(sentences.back), at === 0),
			element('a', { href }, say(scene ? sentences.readDay : sentences.read)),
			button('forward', say(isOpen ? sentences.skip : sentences.next), false),
		),
	];
}

/** Draws what stands after the last thing that a role answers for, or the last scene: the way back, and on. */
export const drawDone = (isLeft: boolean, isEmpty: boolean, isOfScenes: boolean): Node[] => [
	element('h3', { tabindex: '-1' }, say(isEmpty ? sentences.nothingAsked : sentences.done)),
	element(
		'p',
		{ class: 'on' },
		element('button', { type: 'button', class: 'back', disabled: isEmpty }, say(sentences.back)),
		...(isLeft ? [element('button', { type: 'button', class: 'open' }, say(sentences.nextOpen))] : []),
		element('button', { type: 'button', class: 'other' }, say(isOfScenes ? sentences.toWork : sentences.toScenes)),
	),
];
