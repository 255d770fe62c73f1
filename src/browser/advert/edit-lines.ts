import type { Mark } from '../notes/notes.ts';
import { withChosen } from '../growing/kept-sheet.ts';
import { withNote } from '../hiring/with-note.ts';
import { say } from '../page/say.ts';
import { partKey, type Line, type Part } from './advert.ts';
import { drawEditor } from './draw.ts';
import { sentences } from './sentences.ts';

/** What changing lines needs to know. */
interface Editing {
	/** A line as the handbook says it, by its key. */
	lineOf: (key: string) => Line | undefined;
	/** What stands there now. */
	textOf: (line: Line) => string;
	save: (key: string, change: (mark: Mark) => Mark) => void;
}

/** Makes lines be changed and struck, parts be left out, and what somebody writes themselves be kept. */
export function startEditing(root: HTMLElement, { lineOf, textOf, save }: Editing): void {
	const rowOf = (target: Element) => target.closest<HTMLElement>('[data-key]');

	function toggleEditor(row: HTMLElement): void {
		const line = lineOf(row.dataset.key!);
		if (!line) return;
		const editor = row.querySelector<HTMLElement>('.editor')!;
		const change = row.querySelector<HTMLElement>('.change')!;
		const isOpening = editor.hidden;
		editor.hidden = !isOpening;
		editor.replaceChildren(...(isOpening ? drawEditor(line, textOf(line)) : []));
		change.setAttribute('aria-expanded', String(isOpening));
		change.setAttribute('aria-label', isOpening ? say(sentences.done) : say(sentences.changeThis, { text: line.text }));
		change.querySelector('span')!.textContent = say(isOpening ? sentences.done : sentences.change);
		(isOpening ? editor.querySelector<HTMLElement>('textarea')! : change).focus();
	}

	root.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest('button');
		const row = pressed && rowOf(pressed);
		if (!pressed || !row) return;
		const key = row.dataset.key!;
		if (pressed.matches('.strike')) save(key, (mark) => withChosen(mark, 'is', 'struck'));
		if (pressed.matches('.change')) toggleEditor(row);
		if (pressed.matches('.back')) {
			save(key, (mark) => withNote(mark, ''));
			toggleEditor(row);
		}
	});
	root.addEventListener('input', ({ target }) => {
		const field = target as HTMLInputElement | HTMLTextAreaElement;
		const { written, leave } = field.dataset;
		if (written) save(partKey(written as Part), (mark) => ({ ...mark, note: field.value }));
		if (leave) save(partKey(leave as Part), (mark) => withChosen(mark, 'is', 'struck'));
		const line = field.matches('.new-text') ? lineOf(rowOf(field)!.dataset.key!) : undefined;
		const note = field.value;
		const isOwn = line !== undefined && note !== line.text && note.trim() !== '';
		if (line) save(line.key, (mark) => withNote(mark, isOwn ? note : ''));
	});
}
