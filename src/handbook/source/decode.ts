import type { Place } from '../model/diagnostic.ts';
import { fault, type Fault } from './fault.ts';
import { placesIn } from './place-in-text.ts';
import { SIZE_LIMIT, type SourceFile } from './source-file.ts';

/** The text of a file, where it has one, and what was wrong with its bytes. */
export interface Decoded {
	/** Without byte order mark, with line feeds only. */
	text?: string;
	faults: Fault[];
}

const RULE = 'file-is-readable-text';

/** Turns the bytes of a file into text, or says why they are none. */
export function decode(file: SourceFile): Decoded {
	const start: Place = { file: file.shown, line: 1, column: 1 };
	const refuse = (message: string, hint: string): Decoded => ({
		faults: [fault(RULE, start, message, hint)],
	});
	if (file.kind === 'link') {
		return refuse(
			'This is a symbolic link; symbolic links are not followed in content or public files.',
			'Put the file itself here.',
		);
	}
	if (file.kind === 'unreadable') {
		return refuse(`This file cannot be read: ${file.reason}.`, 'Check its permissions.');
	}
	if (file.kind === 'other' || file.kind === 'folder') {
		return refuse('This is not a regular file.', 'Replace it by a text file.');
	}
	if (file.size > SIZE_LIMIT) {
		return refuse(
			`This file is ${(Math.ceil(file.size / 100_000) / 10).toFixed(1)} MB; the limit is 1 MB.`,
			'Split it, or move what is not text to public/brand.',
		);
	}
	const bytes = file.bytes ?? new Uint8Array();
	if (isUtf16(bytes)) {
		return refuse(
			'This file is UTF-16, not UTF-8.',
			'Save it again with the encoding “UTF-8” (in Notepad: Save as, Encoding).',
		);
	}
	return decodeUtf8(bytes, start);
}

function decodeUtf8(bytes: Uint8Array, start: Place): Decoded {
	const faults: Fault[] = [];
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const content = hasMark ? bytes.subarray(3) : bytes;
	if (hasMark) {
		faults.push(
			fault(
				RULE,
				start,
				'This file starts with a byte order mark, which is ignored.',
				'Save it as “UTF-8” without BOM; nothing is lost either way.',
				'warning',
			),
		);
	}
	let text: string;
	try {
		text = withLineFeeds(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
	} catch {
		return { faults: [...faults, invalidByte(content, start.file)] };
	}
	const zero = text.indexOf('\0');
	if (zero >= 0) {
		const at = { file: start.file, ...placesIn(text)(zero) };
		faults.push(fault(RULE, at, 'Here is a zero byte: this is not a text file.', 'Save it as text.'));
		return { faults };
	}
	if (text.trim() === '') {
		faults.push(
			fault(
				RULE,
				start,
				'This file is empty.',
				'Write the entry, or remove the file (`npm run new` makes a valid one).',
			),
		);
		return { faults };
	}
	return { text, faults };
}

/** The text with the line ends of all systems as one: a place is the same whoever saved the file. */
const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

/** UTF-16 has a byte order mark, or a zero byte beside every letter of the first line. */
function isUtf16(bytes: Uint8Array): boolean {
	const [a, b, c, d] = bytes;
	if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
	return bytes.length > 3 && ((a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && d === 0));
}

function invalidByte(bytes: Uint8Array, file: string): Fault {
	// The letter begins before the byte that shows it to be none: é of Latin-1 does with a space behind it.
	const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, firstInvalid(bytes)), {
		stream: true,
	});
	const shown = withLineFeeds(before);
	const index = new TextEncoder().encode(before).length;
	const byte = bytes[index]!.toString(16).toUpperCase().padStart(2, '0');
	return fault(
		RULE,
		{ file, ...placesIn(shown)(shown.length) },
		`This letter (byte 0x${byte}) is not valid UTF-8: the file was saved in another encoding.`,
		'Save it again with the encoding “UTF-8”, and check the letter at this place.',
	);
}

/** The index of the first byte that no valid UTF-8 text could have there. */
function firstInvalid(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isValidStart(bytes.subarray(0, middle + 1))) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether bytes are valid UTF-8, or would be if a last, cut-off letter went on. */
function isValidStart(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
