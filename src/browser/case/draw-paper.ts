import { lineHead } from '../growing/draw-lines.ts';
import { drawProofAsText } from '../growing/proof-as-text.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { gapsOf, type LineOfCase, type Own } from './case.ts';
import { askedText, coverageInWords, gapText } from './in-words.ts';
import { isSaid, paperStamp, paperTitle, type Paper } from './paper.ts';
import { sentences } from './sentences.ts';

/** Draws a case as the panel reads it. */
export function drawPaper(paper: Paper): HTMLElement[] {
	const { own, lines } = paper;
	const gaps = gapsOf(paper);
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
		...(lines.some(isSaid) ? [element('h2', {}, say(sentences.proof))] : []),
		...[...Map.groupBy(lines.filter(isSaid), ({ what }) => what.axis)].flatMap(([axis, its]) => [
			element('h3', {}, axis.title),
			...its.map(drawProven),
		]),
		...part('vouch'),
		...part('weakness'),
		...(gaps.length > 0
			? [
					element('h2', {}, say(sentences.openGaps)),
					element('p', {}, say(sentences.openGapsHint)),
					element('ul', {}, ...gaps.map((gap) => element('li', {}, gapText(gap)))),
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
