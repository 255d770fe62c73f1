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
	const chosen = Object.entries(sheets).filter(([name]) => names.includes(name));
	const who = sheets[names[0] ?? '']?.about.who ?? '';
	const file = `${['assessment', inFileName(who), inFileName(level)].filter((part) => part !== '').join('-')}.json`;
	saveFile(file, 'application/json', notesText({ version, sheets: Object.fromEntries(chosen) }));
	return say(sentences.savedSheet, { name: file });
}

/** A text as a part of the name of a file: letters and digits of any alphabet, without accents. */
export const inFileName = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
