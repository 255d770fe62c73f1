import { drawProof, drawProofAsText } from '../growing/draw-proof.ts';
import { drawMarkable, lineHead } from '../growing/draw-lines.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { gapsOf, OWN, type AskedInCase, type Case, type LineOfCase, type Own } from './case.ts';
import { askedText, gapText, coverageInWords, isSaid, paperStamp, paperTitle, type Paper } from './paper.ts';
import { sentences } from './sentences.ts';

const HINTS: Readonly<Record<Own, keyof typeof sentences>> = {
	claim: 'claimHint',
	vouch: 'vouchHint',
	weakness: 'weaknessHint',
};

/** Draws what can be written of a case: what it says itself, then each thing that is new. */
export function drawForm(asked: readonly AskedInCase[], level: string): HTMLElement[] {
	const own = (name: Own) =>
		drawMarkable(
			name,
			[element('strong', {}, say(sentences[name]))],
			drawProof({}, { note: say(sentences[HINTS[name]]), isOpen: true, isNote: true }),
		);
	return [
		element('section', { class: 'own' }, ...OWN.filter((name) => name !== 'weakness').map(own)),
		element('h2', {}, say(sentences.isNew, { level })),
		...(asked.length === 0 ? [element('p', {}, say(sentences.nothingNew))] : []),
		...[...Map.groupBy(asked, ({ axis }) => axis)].map(([axis, its]) =>
			element(
				'section',
				{ class: 'on-axis' },
				element('h3', {}, element('a', { href: axis.href }, axis.title)),
				...its.map(drawLine),
			),
		),
		element(
			'section',
			{ class: 'own' },
			own('weakness'),
			element('p', { class: 'no-weakness hint' }, say(sentences.noWeakness)),
		),
	];
}

const drawLine = (what: AskedInCase) =>
	drawMarkable(
		what.key,
		what.line ? lineHead(what.line) : [askedText(what)],
		element('p', { class: 'coverage' }),
		drawProof({}, { note: say(sentences.proofNote), isOpen: true }),
	);

/** Says beside each line how far it is shown, and whether a weakness is named. */
export function refreshCoverage(root: HTMLElement, { lines, own }: Case): void {
	for (const { what, shown } of lines) {
		const coverage = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(what.key)}"] .coverage`)!;
		coverage.className = `coverage is-${shown}`;
		coverage.textContent = say(sentences[shown]);
	}
	root.querySelector<HTMLElement>('.no-weakness')!.hidden = own.weakness.trim() !== '';
}

/** Draws what is not shown yet, each leading to its place. */
export function drawGaps(root: HTMLElement, current: Case, isOpen: boolean): HTMLElement[] {
	const gaps = gapsOf(current);
	if (gaps.length === 0) return [element('p', {}, say(sentences.noGaps))];
	const link = ({ what, shown }: LineOfCase) => {
		const button = element('button', { type: 'button', class: 'quiet' }, askedText(what));
		button.addEventListener('click', () =>
			root.querySelector<HTMLElement>(`[data-key="${CSS.escape(what.key)}"] textarea`)!.focus(),
		);
		return element(
			'li',
			{},
			button,
			...(shown === 'claimed' ? [' ', element('span', { class: 'hint' }, say(sentences.claimed))] : []),
		);
	};
	return [
		element(
			'details',
			{ class: 'gaps', open: isOpen },
			element('summary', {}, say(sentences.gaps, { count: gaps.length })),
			element('ul', { class: 'gap-list' }, ...gaps.map(link)),
		),
	];
}

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
