import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { FirstFiles } from '../search/first-files.ts';
import { loadSearch } from '../search/load.ts';
import { readChoice } from '../search/choice.ts';
import { element } from '../page/element.ts';
import { forgetLeaving, leftBefore, type Left } from './come-back.ts';
import { drawPanel, type Panel } from './panel.ts';

let panel: Panel | undefined;

/**
 * Opens the search over the page. The browser keeps the focus within an open dialog, closes it on
 * Escape, and gives the focus back.
 *
 * @param root the address of the root of the handbook, with a slash at its end
 * @param first the first files of the index, which have been asked for
 * @param isBack whether somebody comes back to it from a result
 * @param open the field on the page in which somebody may have begun to type, if there is one
 */
export function openSearch(root: string, first: FirstFiles, isBack: boolean, open: HTMLInputElement | null): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog')!;
	// Each letter that was typed on the page before this was loaded asks for it once more.
	if (panel && dialog.open) return;
	const left = isBack ? leftBefore() : undefined;
	if (panel) panel.retry();
	else {
		// Whether it comes is the panel's to say.
		loadSearch(`${root}pagefind/`, first).catch(() => {});
		panel = drawDialog(dialog, root, left);
	}
	if (!dialog.open) dialog.showModal();
	if (left) return panel.goBackTo(left);
	panel.field.focus();
	if (open && open.value.trim() !== '') return goOnFrom(open, panel.field);
	panel.field.select();
}

/** What was typed on the page is asked here, and typing goes on behind it. */
function goOnFrom(open: HTMLInputElement, field: HTMLInputElement): void {
	field.value = open.value;
	open.value = '';
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function drawDialog(dialog: HTMLDialogElement, root: string, left: Left | undefined): Panel {
	const host = element('div', { class: 'search' });
	const close = element('button', { type: 'button', class: 'search-close', 'aria-label': say(sentences.close) }, '×');
	dialog.replaceChildren(host, close);
	const panel = drawPanel({ host, root, isPage: false, first: left?.choice ?? readChoice(''), left });
	close.addEventListener('click', () => dialog.close());
	// In a search field Escape would only empty the field.
	panel.field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		dialog.close();
	});
	let pressed: EventTarget | null = null;
	let hasLeft = false;
	dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
	dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
		// Text that is selected from the field outwards is no click beside the dialog.
		const isBeside = target === dialog && pressed === dialog;
		// A link to another part of the page at hand would scroll it behind the dialog.
		const isLeaving = (target as Element).closest('a') && !ctrlKey && !metaKey && !shiftKey;
		hasLeft = Boolean(isLeaving);
		if (isBeside || isLeaving) dialog.close();
	});
	dialog.addEventListener('close', () => hasLeft || forgetLeaving());
	return panel;
}
