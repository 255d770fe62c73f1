import { drawProofAsText } from '../growing/proof-as-text.ts';
import { lineHead } from '../growing/draw-lines.ts';
import type { Sheet } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { ANSWERS } from './answers.ts';
import type { Apart, Pair } from './apart.ts';
import { answerName, stepName } from './in-words.ts';
import { sentences } from './sentences.ts';

type Marks = Sheet['marks'];

/** Somebody whose answers are shown: what they are called, and what they marked. */
export interface Voice {
	name: string;
	marks: Marks;
}

/** Draws what two people answered side by side, differences first. */
export function drawApart({ differ, single, alike, open }: Apart, voices: readonly [Voice, Voice]): HTMLElement[] {
	return [
		differ.length > 0
			? part('differ', say(sentences.differ, { count: differ.length }), differ, voices)
			: element('p', {}, say(sentences.noDiffer)),
		...(single.length > 0 ? [part('single', say(sentences.single, { count: single.length }), single, voices)] : []),
		...(alike.length > 0 ? [part('alike', say(sentences.alike, { count: alike.length }), alike, voices)] : []),
		...(open > 0 ? [element('p', { class: 'hint' }, say(sentences.open, { count: open }))] : []),
	];
}

/** Draws what one person answered. */
export function drawAlone(pairs: readonly Pair[], open: number, voice: Voice): HTMLElement[] {
	return [
		element('div', { class: 'pairs' }, ...pairs.map((pair) => drawPair(pair, [voice]))),
		...(open > 0 ? [element('p', { class: 'hint' }, say(sentences.unansweredOnPaper, { count: open }))] : []),
	];
}

function part(name: string, title: string, pairs: readonly Pair[], voices: readonly Voice[]): HTMLElement {
	const drawn = element('div', { class: 'pairs' }, ...pairs.map((pair) => drawPair(pair, voices)));
	// What both see alike needs no talk.
	if (name === 'alike') return element('details', { class: name }, element('summary', {}, title), drawn);
	return element('section', { class: name }, element('h3', {}, title), drawn);
}

function drawPair({ what, answers }: Pair, voices: readonly Voice[]): HTMLElement {
	const { axis, line, key, step, isNext } = what;
	const said = (number: number | undefined) =>
		number === undefined ? say(sentences.noAnswer) : line ? answerName(ANSWERS[number]!) : stepName(axis, number);
	return element(
		'div',
		{ class: 'pair' },
		element(
			'div',
			{ class: 'pair-head' },
			...(line
				? [
						element('p', { class: 'of-axis' }, isNext ? say(sentences.axisAtNext, { axis: axis.title }) : axis.title),
						element('p', {}, ...lineHead(line)),
					]
				: [element('p', {}, say(sentences.askedIs, { axis: axis.title, step: stepName(axis, step!) }))]),
		),
		...voices.map(({ name, marks }, side) =>
			element(
				'div',
				{ class: `voice voice-${side}` },
				element(
					'p',
					{ class: 'said' },
					element('span', { class: 'whose' }, name),
					' ',
					element('strong', { class: answers[side] === undefined ? 'none' : undefined }, said(answers[side])),
				),
				...drawProofAsText(marks[key] ?? {}),
			),
		),
	);
}
