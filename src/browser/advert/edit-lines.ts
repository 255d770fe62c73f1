import type { Mark } from '../notes/notes.ts';
import { withChosen } from '../growing/kept-sheet.ts';
import { withNote } from '../hiring/with-note.ts';
import { partKey, type Line, type Part } from './advert.ts';
import { drawEditor } from './draw.ts';

/** What changing lines needs to know. */
interface Editing {
	/** A line as the handbook says it, by its key. */
	lineOf: (key: string) => Line | undefined;
	/** What stands there now. */
	textOf: (line: Line) => string;
	save: (key: string, change: (mark: Mark) => Mark) => Promise<void>;
}

/** Makes lines be changed and struck, parts be left out, and what somebody writes themselves be kept. */
export function startEditing(root: HTMLElement, { lineOf, textOf, save }: Editing): void {
	const rowOf = (target: Element) => target.closest<HTMLElement>('[data-key]');
	/** What stood in each line when its field was opened. */
	const before = new Map<string, string>();
	/** What was written of lines and is still on its way to where it is kept. */
	const onItsWay = new Map<string, string>();
	const now = (line: Line): string => onItsWay.get(line.key) ?? textOf(line);

	/** Keeps what somebody has written of a line; what the handbook says, or nothing, is no change. */
	async function keep(line: Line, text: string): Promise<void> {
		const written = inOneLine(text) || line.text;
		onItsWay.set(line.key, written);
		await save(line.key, (mark) => withNote(mark, written === line.text ? '' : written));
		if (onItsWay.get(line.key) === written) onItsWay.delete(line.key);
	}

	function toggleEditor(row: HTMLElement): void {
		const line = lineOf(row.dataset.key!);
		if (!line) return;
		const editor = row.querySelector<HTMLElement>('.editor')!;
		const change = row.querySelector<HTMLElement>('.change')!;
		const isOpening = editor.hidden;
		if (isOpening) before.set(line.key, now(line));
		editor.hidden = !isOpening;
		editor.replaceChildren(...(isOpening ? drawEditor(line, now(line)) : []));
		change.setAttribute('aria-expanded', String(isOpening));
		(isOpening ? editor.querySelector<HTMLElement>('textarea')! : change).focus();
	}

	/** Puts a line in that is left out; whoever adds by keyboard goes on with the next. */
	async function add(button: HTMLElement, key: string): Promise<void> {
		const at = [...root.querySelectorAll('.add')].indexOf(button);
		await save(key, (mark) => withChosen(mark, 'is', 'wanted'));
		const left = [...root.querySelectorAll<HTMLElement>('.add')];
		(left[Math.min(at, left.length - 1)] ?? root.querySelector<HTMLElement>('button'))?.focus();
	}

	root.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest('button');
		const row = pressed && rowOf(pressed);
		if (pressed?.dataset.add) void add(pressed, pressed.dataset.add);
		if (!pressed || !row) return;
		const key = row.dataset.key!;
		if (pressed.matches('.strike')) void save(key, (mark) => withChosen(mark, 'is', 'struck'));
		if (pressed.matches('.change, .done')) toggleEditor(row);
		const line = pressed.matches('.back') ? lineOf(key) : undefined;
		if (line) {
			void keep(line, '');
			toggleEditor(row);
		}
	});
	root.addEventListener('keydown', (event) => {
		const field = event.target as HTMLElement;
		// Enter that ends the choice of a sign, as in Japanese, ends no more.
		if (!field.matches('.new-text') || event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
		event.preventDefault();
		const row = rowOf(field)!;
		const line = lineOf(row.dataset.key!);
		if (event.key === 'Escape' && line) void keep(line, before.get(line.key) ?? '');
		toggleEditor(row);
	});
	root.addEventListener('input', ({ target }) => {
		const field = target as HTMLInputElement | HTMLTextAreaElement;
		const { written, leave } = field.dataset;
		if (written) void save(partKey(written as Part), (mark) => ({ ...mark, note: field.value }));
		if (leave) void save(partKey(leave as Part), (mark) => withChosen(mark, 'is', 'struck'));
		const line = field.matches('.new-text') ? lineOf(rowOf(field)!.dataset.key!) : undefined;
		if (line) void keep(line, field.value);
	});
}

/** What somebody has written of a line, without breaks and without blanks at its ends. */
export const inOneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');
