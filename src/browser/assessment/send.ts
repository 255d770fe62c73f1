import type { Notes } from '../notes/notes.ts';
import { notesText, saveFile } from '../notes/notes-file.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/**
 * Saves some sheets as a file of their own, to be sent to somebody: not all that the browser keeps is
 * meant for them.
 *
 * @returns what to say of it
 */
export function saveSheets({ version, sheets }: Notes, names: readonly string[], level: string): string {
	const file = `assessment-${level.replaceAll(/[^a-z0-9]+/gi, '-')}.json`;
	const chosen = Object.entries(sheets).filter(([name]) => names.includes(name));
	saveFile(file, 'application/json', notesText({ version, sheets: Object.fromEntries(chosen) }));
	return say(sentences.savedSheet, { name: file });
}
