/** Bytes as UTF-8, and what is to be said if they were something else. */
interface Utf8 {
	bytes: Uint8Array;
	reason?: string;
}

/** How many of the first bytes tell whether it is text in two bytes a letter. */
const LOOKED_AT = 1000;

/** Bytes that no text of Windows holds: controls other than tabs and line ends. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/**
 * A text as UTF-8, whatever a spreadsheet program has saved it in: UTF-16, or one byte a letter as
 * Windows has it. Bytes that are no text are left as they are.
 */
export function asUtf8(bytes: Uint8Array): Utf8 {
	const wide = wideEncoding(bytes);
	if (wide !== undefined) return { bytes: encoded(wide, bytes), reason: 'This file is UTF-16, and was read as that.' };
	if (isUtf8(bytes) || bytes.some(isControl)) return { bytes };
	return {
		bytes: encoded('windows-1252', bytes),
		reason:
			'This file is not UTF-8, and was read as Windows-1252, the encoding of Western Europe. Look at a word with an accent, such as “é” or “ü”: if it is wrong, save the file as UTF-8.',
	};
}

const encoded = (encoding: string, bytes: Uint8Array) =>
	new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));

/** UTF-16 has a byte order mark, or a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes.length < 4) return undefined;
	const zeros = [0, 0];
	const end = Math.min(bytes.length, LOOKED_AT);
	for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2]!++;
	const [even = 0, odd = 0] = zeros;
	if (odd * 3 > end && even === 0) return 'utf-16le';
	return even * 3 > end && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
