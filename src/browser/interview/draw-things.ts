import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Sheet } from '../notes/notes.ts';
import { nameOfRound } from './draw-rounds.ts';
import { hrefOf, wordsOf, type LoopOfRole, type LoopWords, type Thing } from './loop-data.ts';
import { sentences } from './sentences.ts';
import { canJudge, NOWHERE, type Round } from './spread.ts';

/** The most letters of a question of somebody’s. */
const MOST = 2000;

/** What drawing things needs to know. */
export interface Drawing {
	loop: LoopOfRole;
	words: LoopWords;
	rounds: readonly Round[];
	marks: Sheet['marks'];
}

/** Draws things of which somebody finds out, by what they belong to, each with the way to another round. */
export const drawThings = (things: readonly Thing[], at: string, drawing: Drawing): HTMLElement[] =>
	[...Map.groupBy(things, ({ group }) => group)].flatMap(([group, its]) => [
		element('li', { class: 'group-head' }, group),
		...its.map((thing) => drawThing(thing, at, drawing)),
	]);

function drawThing(thing: Thing, at: string, { loop, words, rounds, marks }: Drawing): HTMLElement {
	const { key, text } = thing;
	const { says, probes, below, above } = wordsOf(words, thing);
	const round = rounds.find((one) => one.key === at);
	const note = (Object.hasOwn(marks, key) && marks[key]?.note) || '';
	const own = element('textarea', {
		...{ rows: '2', maxlength: String(MOST), 'data-own': key },
		'aria-label': `${say(sentences.ownQuestion)}: ${text}`,
	});
	own.value = note;
	const isBare = probes.length === 0 && note.trim() === '';
	return element(
		'li',
		{ class: 'thing', 'data-thing': key },
		element('span', { class: 'drag', 'aria-hidden': 'true', title: say(sentences.drag) }),
		element(
			'div',
			{ class: 'thing-said' },
			element('p', { class: 'thing-text' }, element('a', { href: hrefOf(loop, thing) }, text)),
			...(says === undefined ? [] : [element('p', { class: 'hint' }, says)]),
			...(probes.length > 0
				? [element('ul', { class: 'probes' }, ...probes.map((probe) => element('li', {}, probe)))]
				: []),
			element('p', { class: 'no-question', hidden: !isBare }, say(sentences.noQuestion)),
			...(round && round.role !== '' && !canJudge(loop, round, thing)
				? [element('p', { class: 'not-theirs' }, say(sentences.cannotJudge))]
				: []),
			element(
				'details',
				{ open: note !== '' },
				element('summary', {}, say(below === undefined && above === undefined ? sentences.write : sentences.more)),
				...(below === undefined ? [] : [element('p', { class: 'hint' }, say(sentences.below, { text: below }))]),
				...(above === undefined ? [] : [element('p', { class: 'hint' }, say(sentences.above, { text: above }))]),
				element('label', { class: 'field' }, say(sentences.ownQuestion), own),
			),
		),
		element(
			'label',
			{ class: 'field move' },
			element('span', {}, say(sentences.move)),
			' ',
			drawMove(key, text, at, rounds),
		),
	);
}

function drawMove(key: string, text: string, at: string, rounds: readonly Round[]): HTMLElement {
	const option = (value: string, name: string) => element('option', { value, selected: value === at }, name);
	return element(
		'select',
		{ 'data-move': key, autocomplete: 'off', 'aria-label': say(sentences.moveThis, { text }) },
		...(at === '' ? [option('', say(sentences.notYet))] : []),
		...rounds.map((round) => option(round.key, nameOfRound(rounds, round.key))),
		option(NOWHERE, say(sentences.nowhere)),
	);
}

/** Gives the rounds their names of now, wherever something can be moved to them. */
export function refreshNames(root: HTMLElement, rounds: readonly Round[]): void {
	for (const option of root.querySelectorAll<HTMLOptionElement>('[data-move] option'))
		if (rounds.some(({ key }) => key === option.value)) option.textContent = nameOfRound(rounds, option.value);
}
