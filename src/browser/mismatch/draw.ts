import { drawProof } from '../growing/draw-proof.ts';
import { drawProofAsText } from '../growing/proof-as-text.ts';
import { drawChoices, drawMarkable } from '../growing/draw-lines.ts';
import { drawSaid } from '../levels/draw-said.ts';
import type { Mark } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say, sayWith } from '../page/say.ts';
import { ANSWERS, answerOf, markOf, seenFirst } from './seen.ts';
import { sentences } from './sentences.ts';
import type { Sign, SignsOfRole } from './signs.ts';

type Marks = Readonly<Record<string, Mark>>;

const isSeen = (mark: Mark) => ['often', 'sometimes'].includes(answerOf(mark) ?? '');

/** Draws the signs, each to be looked at, with what helps for those that show. */
export const drawSigns = ({ signs }: SignsOfRole): HTMLElement[] =>
	signs.map(({ key, text, helps }) =>
		drawMarkable(
			key,
			drawSaid(text),
			drawChoices(
				'seen',
				say(sentences.question),
				ANSWERS.map((value) => ({ value, name: say(sentences[value]) })),
			),
			...(helps ? [element('p', { class: 'helps', hidden: true }, ...drawHelps(helps))] : []),
			drawProof({}, { note: say(sentences.tried), isNote: true }),
		),
	);

/** Shows what helps beside the signs that show. */
export function refreshHelps(root: HTMLElement, { signs }: SignsOfRole, marks: Marks): void {
	for (const sign of signs) {
		const helps = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(sign.key)}"] .helps`);
		if (helps) helps.hidden = !isSeen(markOf(marks, sign));
	}
}

/** What was answered, in a sentence. */
export function signsInWords({ signs }: SignsOfRole, marks: Marks): string {
	const count = (answer: string) => signs.filter((sign) => answerOf(markOf(marks, sign)) === answer).length;
	const [often, sometimes, no] = [count('often'), count('sometimes'), count('no')];
	const answered = often + sometimes + no;
	if (answered === 0) return say(sentences.nothing);
	const told = say(sentences.told, { answered, all: signs.length, often, sometimes, no });
	return answered === signs.length && no === answered ? `${told} ${say(sentences.none)}` : told;
}

/** Draws what it comes to: how often how many show, and what helps, the most frequent first. */
function drawSum(of: SignsOfRole, marks: Marks): HTMLElement[] {
	const seen = seenFirst(of, marks);
	if (seen.length === 0) return [];
	const helping = seen.flatMap((sign) => (sign.helps ? [{ helps: sign.helps, mark: markOf(marks, sign) }] : []));
	const item = ({ helps, mark }: (typeof helping)[number]) =>
		element('li', {}, ...drawSaid(helps), ' ', element('span', { class: 'hint' }, answerInWords(mark)));
	return [
		element('h2', {}, say(sentences.sum)),
		element('p', {}, signsInWords(of, marks)),
		...(helping.length > 0
			? [element('p', {}, say(sentences.helpsFirst)), element('ol', {}, ...helping.map(item))]
			: []),
	];
}

/** Draws what it comes to, and what is left to think about: what fits the role, and the ways out of it. */
export function drawAfter(of: SignsOfRole, marks: Marks): HTMLElement[] {
	const { signs, fit, ways } = of;
	const isAnySeen = signs.some((sign) => isSeen(markOf(marks, sign)));
	return [
		...drawSum(of, marks),
		...(fit.length > 0
			? [
					element('h2', {}, say(sentences.fit)),
					element('p', { class: 'hint' }, say(sentences.fitHint)),
					element('ul', { class: 'ticks' }, ...fit.map((said) => element('li', {}, ...drawSaid(said)))),
				]
			: []),
		...(isAnySeen && ways.length > 0
			? [
					element('h2', {}, say(sentences.ways)),
					element('p', { class: 'hint' }, say(sentences.waysHint)),
					element('ul', {}, ...ways.map(({ title, href }) => element('li', {}, element('a', { href }, title)))),
				]
			: []),
	];
}

/** Draws the signs that show, for paper: each with what helps, and what somebody will try. */
export function drawSeen(of: SignsOfRole, marks: Marks): HTMLElement[] {
	const seen = seenFirst(of, marks);
	if (seen.length === 0) return [];
	return [
		element('p', {}, signsInWords(of, marks)),
		element('p', {}, say(sentences.some)),
		...seen.map((sign) =>
			element(
				'div',
				{ class: 'pair' },
				element('div', { class: 'pair-head' }, element('p', {}, ...drawSaid(sign.text))),
				element(
					'div',
					{ class: 'voice' },
					element('p', {}, element('strong', {}, answerInWords(markOf(marks, sign)))),
					...(sign.helps ? [element('p', {}, ...drawHelps(sign.helps))] : []),
					...drawProofAsText(markOf(marks, sign)),
				),
			),
		),
	];
}

/** What a mark answers, in words. */
export function answerInWords(mark: Mark): string {
	const answer = answerOf(mark);
	return answer ? say(sentences[answer]) : '';
}

const drawHelps = (helps: NonNullable<Sign['helps']>) =>
	sayWith(sentences.helps, { what: element('span', {}, ...drawSaid(helps)) });
