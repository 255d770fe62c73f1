import type { Place } from '../../handbook/model/diagnostic.ts';
import { decode } from '../../handbook/source/decode.ts';
import { placesIn } from '../../handbook/source/place-in-text.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import { unseenIn } from '../../handbook/language/unseen.ts';
import type { Note } from '../table/table.ts';
import { asUtf8 } from './encodings.ts';
import { LARGEST_FILE } from './limits.ts';

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
 * Opens a file: bytes to text, whatever their encoding, without byte order mark and without characters
 * that nobody sees.
 *
 * @returns the text, or why there is none
 */
export function openText(file: SourceFile): OpenText | Note {
	const start = { file: file.shown, line: 1, column: 1 };
	if (file.size > LARGEST_FILE) return { at: start, reason: 'This file is larger than 20 MB. Split it.' };
	const isBlank = file.kind === 'file' && file.bytes !== undefined && file.bytes.every((byte) => byte <= SPACE);
	const { bytes, reason } = asUtf8(file.bytes ?? new Uint8Array());
	// How large a file may be is another matter than in content, and has been looked at.
	const { text: written, faults } = isBlank ? { text: '', faults: [] } : decode({ ...file, bytes, size: 0 });
	const notes = faults.map(({ at, message, hint }) => ({ at, reason: `${message} ${hint ?? ''}`.trim() }));
	if (written === undefined) return notes.at(-1)!;
	const pointAt = placesIn(written);
	const place = (offset: number): Place => ({ file: file.shown, ...pointAt(offset) });
	const { text, taken } = withoutUnseen(written);
	return {
		text,
		placeAt: (offset) => {
			const last = lastUpTo(taken, offset);
			return place(last === undefined ? offset : offset - last.after + last.before + last.length);
		},
		mended: [
			...(reason === undefined ? [] : [{ at: start, reason }]),
			...notes,
			...taken.map(({ name, before }) => ({
				at: place(before),
				reason: `A character that nobody sees, ${name}, was left out.`,
			})),
		],
	};
}

/** The last of the characters that were left out before an offset, or at it. */
function lastUpTo(taken: readonly Taken[], offset: number): Taken | undefined {
	let [low, high] = [0, taken.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (taken[middle]!.after <= offset) low = middle + 1;
		else high = middle;
	}
	return taken[low - 1];
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
