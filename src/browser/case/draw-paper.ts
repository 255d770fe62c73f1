import { lineHead } from '../growing/draw-lines.ts';
import { drawProofAsText } from '../growing/proof-as-text.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { linesThatAre, type LineOfCase, type Own, type Shown } from './case.ts';
import { askedText, coverageInWords } from './in-words.ts';
import { paperStamp, paperTitle, type Paper } from './paper.ts';
import { sentences } from './sentences.ts';

/** Draws a case as the panel reads it. */
export function drawPaper(paper: Paper): HTMLElement[] {
	const { own } = paper;
	const gaps = paper.lines.filter(({ shown }) => shown === 'gap');
	const told = (title: string, shown: Shown) => {
		const groups = linesThatAre(paper, shown);
		return groups.length === 0
			? []
			: [
					element('h2', {}, title),
					...groups.flatMap(([axis, its]) => [element('h3', {}, axis.title), ...its.map(drawProven)]),
				];
	};
	const part = (name: Own) =>
		own[name].trim() === ''
			? []
			: [element('h2', {}, say(sentences[name])), element('p', { class: 'noted' }, own[name])];
	return [
		element('p', { class: 'sheet-title' }, paperTitle(paper)),
		element('p', { class: 'stamp' }, paperStamp(paper)),
		...part('claim'),
		element('h2', {}, say(sentences.coverage)),
		element('p', {}, coverageInWords(paper)),
		...told(say(sentences.proof), 'shown'),
		...told(say(sentences.onlyClaimed), 'claimed'),
		...part('vouch'),
		...part('weakness'),
		...(gaps.length > 0
			? [
					element('h2', {}, say(sentences.openGaps)),
					element('p', {}, say(sentences.openGapsHint)),
					element('ul', {}, ...gaps.map((gap) => element('li', {}, askedText(gap.what)))),
				]
			: []),
	];
}

const drawProven = ({ what, note, evidence }: LineOfCase) =>
	element(
		'div',
		{ class: 'pair' },
		element('div', { class: 'pair-head' }, element('p', {}, ...(what.line ? lineHead(what.line) : [askedText(what)]))),
		element('div', { class: 'voice' }, ...drawProofAsText({ ...(note !== '' && { note }), evidence })),
	);
