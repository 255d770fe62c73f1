import { readChoice } from '../choice.ts';
import { element } from './element.ts';
import { drawPanel } from './panel.ts';

const fields = new WeakMap<HTMLDialogElement, HTMLInputElement>();

/**
 * Opens the search over the page. The browser keeps the focus within an open dialog, closes it on
 * Escape, and gives the focus back.
 *
 * @param root the address of the root of the handbook, with a slash at its end
 */
export function openSearch(dialog: HTMLDialogElement, root: string): void {
	let field = fields.get(dialog);
	if (!field) {
		const host = element('div', { class: 'search' });
		const close = element('button', { type: 'button', class: 'search-close', 'aria-label': 'Close' }, '×');
		dialog.replaceChildren(host, close);
		field = drawPanel({ host, root, isPage: false, first: readChoice('') });
		fields.set(dialog, field);
		close.addEventListener('click', () => dialog.close());
		// In a search field Escape would only empty the field.
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			dialog.close();
		});
		dialog.addEventListener('click', ({ target }) => {
			// A link to another part of the page at hand would scroll it behind the dialog.
			if (target === dialog || (target as Element).closest('a')) dialog.close();
		});
	}
	if (!dialog.open) dialog.showModal();
	field.focus();
	field.select();
}
