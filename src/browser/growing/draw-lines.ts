import { drawSaid, wordsOf } from '../levels/draw-said.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import type { AskedLine, AskedOnAxis, StepOfScale } from './asked.ts';
import { drawProof, refreshProof } from './draw-proof.ts';
import { isSame } from './kept-sheet.ts';
import { proofIn, withProof } from './proof-in.ts';
import { sentences } from './sentences.ts';

let drawn = 0;

/**
 * Draws a thing that can be marked: what it says, and what stands below that. `refreshLines` fills it.
 *
 * @param head what it says, as elements
 */
export function drawMarkable(key: string, head: readonly (string | Node)[], ...content: Node[]): HTMLElement {
	const id = `line-${(drawn += 1)}`;
	return element(
		'div',
		{ class: 'line', 'data-key': key, role: 'group', 'aria-labelledby': id },
		element('p', { class: 'line-text', id }, ...head),
		element('p', { class: 'said-then', hidden: true }),
		...content,
	);
}

/** What a line says, with for whom it is. */
export const lineHead = ({ text, flavour, optional }: AskedLine): (string | Node)[] => [
	...(flavour === undefined ? [] : [element('strong', {}, flavour), ' ']),
	...drawSaid(text),
	...(optional ? [' ', element('em', {}, say(sentences.welcome))] : []),
];

/** Answers side by side, of which one can be pressed, and pressed again to take it back. */
export function drawChoices(
	question: string,
	label: string,
	choices: readonly { value: string; name: string; says?: string }[],
): HTMLElement {
	return element(
		'div',
		{ class: `choices ${question}`, role: 'group', 'aria-label': label },
		...choices.map(({ value, name, says }) =>
			element(
				'button',
				{ type: 'button', 'data-question': question, value, 'aria-pressed': 'false', class: `is-${value}` },
				element('span', { class: 'choice' }, name),
				...(says === undefined ? [] : [' ', element('span', { class: 'says' }, says)]),
			),
		),
	);
}

const loaded: Loaded = new Map();

/** What the steps of a scale say, to be opened by whoever wants to read them, and loaded then. */
export function drawScale({ scale }: Pick<AskedOnAxis, 'scale'>): HTMLElement[] {
	if (scale === undefined) return [];
	const item = ({ name, says }: StepOfScale) =>
		element('li', {}, element('strong', {}, name), ...says.map((said) => element('p', {}, ...drawSaid(said))));
	const place = element('div', {});
	const details = element('details', { class: 'scale' }, element('summary', {}, say(sentences.scale)), place);
	details.addEventListener('toggle', () => {
		if (!details.open || place.querySelector('ol')) return;
		once<StepOfScale[]>(loaded, scale)
			.then((steps) => place.replaceChildren(element('ol', {}, ...steps.map(item))))
			.catch(() => place.replaceChildren(element('p', {}, say(sentences.unloaded))));
	});
	return [details];
}

/** Brings what is shown up to date with the marks, but for what somebody is writing in. */
export function refreshLines(
	root: HTMLElement,
	marks: Sheet['marks'],
	lines: readonly { key: string; said: string }[],
): void {
	const saidNow = new Map(lines.map(({ key, said }) => [key, said]));
	for (const line of root.querySelectorAll<HTMLElement>('[data-key]')) {
		const key = line.dataset.key!;
		const mark = (Object.hasOwn(marks, key) && marks[key]) || {};
		for (const button of line.querySelectorAll<HTMLButtonElement>('button[data-question]'))
			button.setAttribute('aria-pressed', String(mark.chosen?.[button.dataset.question!] === button.value));
		for (const field of line.querySelectorAll<HTMLInputElement>(':is(input, select)[data-question]'))
			if (field !== document.activeElement) field.value = mark.chosen?.[field.dataset.question!] ?? '';
		const then = line.querySelector<HTMLElement>('.said-then')!;
		const isOther = mark.said !== undefined && !isSame(mark.said, saidNow.get(key) ?? '');
		then.hidden = !isOther;
		then.textContent = isOther ? say(sentences.saidThen, { text: mark.said! }) : '';
		const proof = line.querySelector<HTMLElement>('.proof');
		if (proof) refresh(proof, mark);
	}
}

function refresh(proof: HTMLElement, mark: Mark): void {
	const isOther = JSON.stringify(withProof({}, proofIn(proof))) !== JSON.stringify(withProof({}, mark));
	if (!isOther || proof.contains(document.activeElement)) return refreshProof(proof, mark);
	const isOpen = !(proof instanceof HTMLDetailsElement);
	const { note, hint, isNote } = proof.dataset;
	const made = drawProof(mark, {
		isOpen,
		isNote: isNote !== undefined,
		...(note !== undefined && { note }),
		...(hint !== undefined && { hint }),
	});
	if (made instanceof HTMLDetailsElement) made.open = (proof as HTMLDetailsElement).open;
	proof.replaceWith(made);
}

/** A side of a line in its words, for where nothing may be followed. */
export const sideOf = (side: AskedLine['below']): { says?: string } => (side ? { says: wordsOf(side) } : {});
