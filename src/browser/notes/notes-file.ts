import { element } from '../page/element.ts';
import type { Notes } from './notes.ts';
import { LIMITS, readNotesText, type NoNotes } from './read-notes.ts';

/** Saves a text as a file, under a name, where the reader's browser puts such files. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = element('a', { href: address, download: name });
	link.click();
	// The browser has taken it by the time that the next thing happens.
	setTimeout(() => URL.revokeObjectURL(address));
}

/** The notes as the text of a file, the same for the same notes. */
export const notesText = (notes: Notes): string => `${JSON.stringify(notes, undefined, '\t')}\n`;

/** What a file of somebody's holds. */
export async function openNotes(file: Blob): Promise<Notes | { why: NoNotes }> {
	if (file.size > LIMITS.bytes * 2) return { why: 'too large' };
	return readNotesText(await file.text());
}

/**
 * Puts the notes of a file beside those that are there: what only one of them has is taken over, and of a
 * sheet that both have with other marks, the one of the file comes under a name of its own.
 *
 * @param beside the name of such a sheet, from its own
 */
export function withNotesOf(notes: Notes, file: Notes, beside: (name: string) => string): Notes {
	const sheets = { ...notes.sheets };
	for (const [name, sheet] of Object.entries(file.sheets)) {
		const there = Object.hasOwn(sheets, name) ? sheets[name] : undefined;
		const isSame = there === undefined || JSON.stringify(there) === JSON.stringify(sheet);
		sheets[isSame ? name : freeName(beside(name), sheets)] = sheet;
	}
	const me = notes.me ?? file.me;
	return { ...notes, ...(me && { me }), sheets };
}

/** The notes with a sheet under another name, or one like it where that is taken. */
export function withSheetNamed(notes: Notes, name: string, wanted: string): { notes: Notes; name: string } {
	const { [name]: sheet, ...others } = notes.sheets;
	if (!sheet) return { notes, name };
	const free = freeName(wanted, others);
	return { notes: { ...notes, sheets: { ...others, [free]: sheet } }, name: free };
}

function freeName(name: string, taken: Notes['sheets']): string {
	let free = name;
	for (let number = 2; Object.hasOwn(taken, free); number += 1) free = `${name} ${number}`;
	return free;
}
