import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Evidence } from '../notes/notes.ts';
import { FITS } from './evidence.ts';
import type { Proof } from './proof-in.ts';
import { sentences } from './sentences.ts';

/** How a place for proof is asked for: what the note is called, and whether all of it is shown at once. */
interface Asked {
	note?: string;
	hint?: string;
	isOpen?: boolean;
	/** Whether there is nothing to show beside the note. */
	isNote?: boolean;
}

/** The fields for a note and for evidence, folded until somebody wants them; there is always an empty line for more. */
export function drawProof(
	mark: Proof,
	{ note = say(sentences.note), hint = '', isOpen = false, isNote = false }: Asked = {},
): HTMLElement {
	const pieces = [...(mark.evidence ?? []), { text: '' }];
	const fields = element(
		'div',
		{ class: 'proof-fields' },
		element(
			'label',
			{ class: 'field proof-note' },
			note,
			withValue(
				element('textarea', { name: 'note', rows: '2', maxlength: String(FITS.text), placeholder: hint || undefined }),
				mark.note ?? '',
			),
		),
		...(isNote ? [] : [element('div', { class: 'pieces' }, ...pieces.map(drawPiece))]),
	);
	// What it is asked by stands on it, so that it can be drawn anew.
	const asked = { class: 'proof', 'data-note': note, 'data-hint': hint, 'data-is-note': isNote };
	if (isOpen) return element('div', asked, fields);
	return element('details', asked, element('summary', {}, isNote ? note : titleOf(mark)), fields);
}

/** Brings what is said over folded fields up to date, and offers another line where the last one is used. */
export function refreshProof(proof: HTMLElement, mark: Proof): void {
	const summary = proof.querySelector('summary');
	const pieces = proof.querySelector('.pieces');
	if (!pieces) return;
	if (summary) summary.textContent = titleOf(mark);
	const last = pieces.lastElementChild!;
	const isUsed = [...last.querySelectorAll('input')].some(({ value }) => value !== '');
	if (isUsed && pieces.childElementCount < FITS.pieces)
		pieces.append(drawPiece({ text: '' }, pieces.childElementCount));
}

const titleOf = ({ note, evidence = [] }: Proof) => {
	const count = evidence.length + (note === undefined ? 0 : 1);
	return count === 0 ? say(sentences.proof) : say(sentences.proofThere, { count });
};

function drawPiece({ text, link = '', on = '' }: Evidence, at: number): HTMLElement {
	const input = (name: string, value: string, more: Record<string, string>) =>
		withValue(element('input', { name, autocomplete: 'off', ...more }), value);
	const field = (label: string, name: string, control: HTMLElement) =>
		element('label', { class: `field piece-${name}` }, label, control);
	return element(
		'div',
		{ class: 'piece', role: 'group', 'aria-label': say(sentences.evidenceOf, { number: at + 1 }) },
		field(
			say(sentences.what),
			'text',
			input('text', text, { maxlength: String(FITS.text), placeholder: say(sentences.whatHint) }),
		),
		field(
			say(sentences.link),
			'link',
			input('link', link, { maxlength: String(FITS.link), inputmode: 'url', placeholder: 'https://' }),
		),
		field(say(sentences.on), 'on', input('on', on, { type: 'date' })),
	);
}

function withValue<Control extends HTMLInputElement | HTMLTextAreaElement>(control: Control, value: string): Control {
	control.value = value;
	return control;
}
