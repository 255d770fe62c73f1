import type { Place } from '../../handbook/model/diagnostic.ts';
import { decode } from '../../handbook/source/decode.ts';
import { placesIn } from '../../handbook/source/place-in-text.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import { unseenIn } from '../../handbook/language/unseen.ts';
import type { Note } from '../table/table.ts';

/** The highest of the bytes that are blanks and line ends. */
const SPACE = 0x20;

/** The text of a file, ready to be read. */
export interface OpenText {
	text: string;
	/** The place in the file of a character of the text. */
	placeAt: (offset: number) => Place;
	/** What was wrong with it and was put right. */
	mended: Note[];
}

/** A character that was left out: where it stood, in the text with it and in the text without any. */
interface Taken {
	name: string;
	before: number;
	after: number;
	length: number;
}

/**
 * Opens a file: bytes to text, without byte order mark and without characters that nobody sees.
 *
 * @returns the text, or why there is none
 */
export function openText(file: SourceFile): OpenText | Note {
	const isBlank = file.kind === 'file' && file.bytes !== undefined && file.bytes.every((byte) => byte <= SPACE);
	const { text: written, faults } = isBlank ? { text: '', faults: [] } : decode(file);
	const notes = faults.map(({ at, message, hint }) => ({ at, reason: `${message} ${hint ?? ''}`.trim() }));
	if (written === undefined) return notes.at(-1)!;
	const pointAt = placesIn(written);
	const place = (offset: number): Place => ({ file: file.shown, ...pointAt(offset) });
	const { text, taken } = withoutUnseen(written);
	return {
		text,
		placeAt: (offset) => {
			const last = taken.findLast(({ after }) => after <= offset);
			return place(last === undefined ? offset : offset - last.after + last.before + last.length);
		},
		mended: [
			...notes,
			...taken.map(({ name, before }) => ({
				at: place(before),
				reason: `A character that nobody sees, ${name}, was left out.`,
			})),
		],
	};
}

function withoutUnseen(written: string): { text: string; taken: Taken[] } {
	const taken: Taken[] = [];
	let start = 0;
	let length = 0;
	const lines = written.split('\n').map((line) => {
		let rest = line;
		// Whether a character is seen depends on what stands before it, so each is taken out by itself.
		for (let found = first(rest); found; found = first(rest)) {
			const after = start - length + found.index;
			taken.push({ name: found.name, before: after + length, after, length: found.char.length });
			length += found.char.length;
			start += found.char.length;
			rest = rest.slice(0, found.index) + rest.slice(found.index + found.char.length);
		}
		start += rest.length + 1;
		return rest;
	});
	return { text: lines.join('\n'), taken };
}

const first = (text: string) => unseenIn(text).sort((a, b) => a.index - b.index)[0];
