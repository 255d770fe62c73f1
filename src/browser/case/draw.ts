import { drawProof } from '../growing/draw-proof.ts';
import { drawMarkable, lineHead } from '../growing/draw-lines.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { notShownOf, OWN, type AskedInCase, type Case, type LineOfCase, type Own } from './case.ts';
import { askedText } from './in-words.ts';
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
		coverage.textContent = shown === 'open' ? '' : say(sentences[shown]);
	}
	root.querySelector<HTMLElement>('.no-weakness')!.hidden = own.weakness.trim() !== '';
}

/** Draws what is not shown yet, each leading to its place. */
export function drawGaps(root: HTMLElement, current: Case, isOpen: boolean): HTMLElement[] {
	const gaps = notShownOf(current);
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
