import { say } from '../page/say.ts';
import { areEmpty, NO_NOTES, type Notes } from './notes.ts';
import { notesText, openNotes, saveFile, withNotesOf } from './notes-file.ts';
import { notesOfPage } from './of-page.ts';
import { OPENED, type Opened } from './opened.ts';
import type { NoNotes } from './read-notes.ts';
import { sentences } from './sentences.ts';
import type { Keeping, Store } from './store.ts';

const KEEPING: Readonly<Record<Keeping, keyof typeof sentences>> = {
	kept: 'kept',
	refused: 'refused',
	full: 'full',
	'other release': 'otherRelease',
};

const REFUSED: Readonly<Record<NoNotes, keyof typeof sentences>> = {
	'not ours': 'notOurs',
	newer: 'newer',
	'too large': 'tooLarge',
};

/** The name of the file that notes are saved as. */
const FILE = 'handbook-notes.json';

/** Makes the bars of a page work: how notes are kept, to a file and back, all deleted and all back. */
export function startNotesBars(): void {
	customElements.define('handbook-notes', NotesBar);
}

class NotesBar extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const store = await notesOfPage();
		const told = this.querySelector('[role=status]')!;
		const [save, remove, undo] = ['save', 'remove', 'undo'].map((name) =>
			this.querySelector<HTMLButtonElement>(`.${name}`)!,
		) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
		const open = this.querySelector<HTMLInputElement>('input[type=file]')!;
		let before: Notes | undefined;

		const show = () => {
			this.querySelector('.keeping')!.textContent = say(sentences[KEEPING[store.keeping()]]);
			save.disabled = remove.disabled = areEmpty(store.notes());
			undo.hidden = before === undefined;
		};
		store.watch(show);
		save.addEventListener('click', () => {
			saveFile(FILE, 'application/json', notesText(store.notes()));
			told.textContent = say(sentences.saved, { name: FILE });
		});
		remove.addEventListener('click', () => {
			before = store.notes();
			told.textContent = say(sentences.removed);
			void store.change(() => NO_NOTES).then(() => undo.focus());
		});
		undo.addEventListener('click', () => {
			const back = before!;
			before = undefined;
			told.textContent = say(sentences.back);
			// What was begun since then stays beside it.
			void store.change((now) => withNotesOf(back, now, String)).then(() => remove.focus());
		});
		open.addEventListener('change', () => void openFile(store, open).then((said) => (told.textContent = said)));
		show();
		this.hidden = false;
	}
}

async function openFile(store: Store, field: HTMLInputElement): Promise<string> {
	const [file] = field.files!;
	if (file === undefined) return '';
	const opened = await openNotes(file);
	// The same file can be chosen once more.
	field.value = '';
	if ('why' in opened) return say(sentences[REFUSED[opened.why]]);
	const before = new Set(Object.keys(store.notes().sheets));
	await store.change((now) => withNotesOf(now, opened, (name) => say(sentences.ofFile, { name, file: file.name })));
	const names = Object.keys(store.notes().sheets).filter((name) => !before.has(name));
	const came = names.filter((name) => Object.hasOwn(opened.sheets, name));
	document.dispatchEvent(new CustomEvent<Opened>(OPENED, { detail: { names: came, file: file.name } }));
	const more = names.length;
	if (more === 0) return say(sentences.openedNothing);
	return more === 1 ? say(sentences.openedOne) : say(sentences.opened, { count: more });
}
