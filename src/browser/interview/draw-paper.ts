import { isoDay } from '../growing/kept-sheet.ts';
import { printedInWords } from '../growing/printed.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { nameOfRound } from './draw-rounds.ts';
import type { Drawing } from './draw-things.ts';
import { wordsOf, type Thing } from './loop-data.ts';
import { sentences } from './sentences.ts';
import { questionsOf, type Round, type Spread } from './spread.ts';

/**
 * Draws a sheet for each round: what its interviewer finds out, with the questions and room for notes.
 *
 * @param title what the interviews are for
 */
export const drawSheets = (
	title: string,
	rounds: readonly Round[],
	{ rounds: by }: Spread,
	drawing: Drawing,
): HTMLElement[] =>
	rounds.map((round) => {
		const role = drawing.loop.judges.find(({ id }) => id === round.role)?.title ?? '';
		// The head of a table stands on each of its sheets: a second one that gets lost is known by it.
		return element(
			'table',
			{ class: 'interview-sheet' },
			element('thead', {}, cell(drawHead(title, round, role, drawing))),
			element(
				'tbody',
				{},
				cell([
					...[...Map.groupBy(by.get(round.key) ?? [], ({ group }) => group).values()]
						.flat()
						.map((thing) => drawOnPaper(thing, drawing)),
					element('p', { class: 'stamp' }, printedInWords(drawing.loop.handbook, isoDay(new Date()))),
				]),
			),
		);
	});

const cell = (children: readonly HTMLElement[]) => element('tr', {}, element('td', {}, ...children));

/** Draws what a round is, and who meets whom. */
const drawHead = (title: string, round: Round, role: string, { rounds }: Drawing): HTMLElement[] => [
	element('p', { class: 'sheet-title' }, say(sentences.sheet, { title })),
	element(
		'p',
		{ class: 'sheet-round' },
		say(sentences.sheetHead, { round: nameOfRound(rounds, round.key), minutes: round.minutes }),
	),
	element(
		'dl',
		{ class: 'to-fill' },
		...pair(sentences.interviewer, [round.who.trim(), role].filter((part) => part !== '').join(', ')),
		...pair(sentences.candidate, ''),
		...pair(sentences.day, ''),
	),
];

const pair = (label: string, value: string) => [element('dt', {}, say(label)), element('dd', {}, value)];

function drawOnPaper(thing: Thing, { words, marks }: Drawing): HTMLElement {
	const { says, below, above } = wordsOf(words, thing);
	const questions = questionsOf(thing, words, marks);
	return element(
		'section',
		{ class: 'to-probe' },
		element('h3', {}, thing.text),
		...(says === undefined ? [] : [element('p', { class: 'hint' }, says)]),
		...(questions.length > 0 ? [element('ul', {}, ...questions.map((one) => element('li', {}, one)))] : []),
		...(below === undefined ? [] : [element('p', { class: 'hint' }, say(sentences.below, { text: below }))]),
		...(above === undefined ? [] : [element('p', { class: 'hint' }, say(sentences.above, { text: above }))]),
		element('p', { class: 'room' }, say(sentences.notes)),
	);
}
