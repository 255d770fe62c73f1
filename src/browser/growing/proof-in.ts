import type { Mark } from '../notes/notes.ts';
import { FITS, tidied } from './evidence.ts';

/** What was noted, and what shows it. */
export type Proof = Pick<Mark, 'note' | 'evidence'>;

/** What stands in the fields. */
export function proofIn(proof: HTMLElement): Proof {
	const value = (within: Element, name: string) => within.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
	const evidence = tidied(
		[...proof.querySelectorAll('.piece')].map((piece) => ({
			text: value(piece, 'text'),
			link: value(piece, 'link'),
			on: value(piece, 'on'),
		})),
	);
	const note = value(proof, 'note').slice(0, FITS.text);
	return { ...(note.trim() !== '' && { note }), ...(evidence.length > 0 && { evidence }) };
}

/** A mark with other proof. */
export function withProof(mark: Mark, { note, evidence }: Proof): Mark {
	const { note: _, evidence: __, ...rest } = mark;
	return { ...rest, ...(note !== undefined && { note }), ...(evidence && { evidence }) };
}
