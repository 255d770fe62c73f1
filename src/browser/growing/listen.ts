import type { Mark } from '../notes/notes.ts';
import { withChosen } from './kept-sheet.ts';
import { proofIn, withProof } from './proof-in.ts';

/** Changes one mark. */
export type Save = (key: string, change: (mark: Mark) => Mark) => void;

/** Makes what is marked in a part of the page known as it is marked. */
export function listenToLines(root: HTMLElement, save: Save): void {
	const keyOf = (target: Element) => target.closest<HTMLElement>('[data-key]')?.dataset.key;
	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLButtonElement>('button[data-question]');
		const key = button && keyOf(button);
		if (key) save(key, (mark) => withChosen(mark, button.dataset.question!, button.value));
	});
	root.addEventListener('input', ({ target }) => {
		const field = target as HTMLInputElement;
		const key = keyOf(field);
		const proof = field.closest<HTMLElement>('.proof');
		if (!key) return;
		if (proof) save(key, (mark) => withProof(mark, proofIn(proof)));
		else if (field.dataset.question) {
			const { value, dataset } = field;
			save(key, (mark) => withChosen(withChosen(mark, dataset.question!, ''), dataset.question!, value));
		}
	});
}
