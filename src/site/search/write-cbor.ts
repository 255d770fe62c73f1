import type { Cbor } from '../../browser/search/cbor.ts';

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Writes CBOR (RFC 8949): numbers, texts and lists of these. */
export function writeCbor(item: Cbor): Buffer {
	const pieces: Buffer[] = [];
	write(item);
	return Buffer.concat(pieces);

	function write(item: Cbor): void {
		if (typeof item === 'number') {
			pieces.push(item < 0 ? head(NEGATIVE, -1 - item) : head(NUMBER, item));
		} else if (typeof item === 'string') {
			const text = Buffer.from(item);
			pieces.push(head(TEXT, text.length), text);
		} else {
			pieces.push(head(LIST, item.length));
			for (const one of item) write(one);
		}
	}
}

/** How an item begins: its kind, and its value or its length in as few bytes as hold it. */
function head(kind: number, size: number): Buffer {
	if (size < 24) return Buffer.of((kind << 5) | size);
	const width = size < 0x100 ? 0 : size < 0x10000 ? 1 : 2;
	const bytes = Buffer.alloc(1 + 2 ** width, (kind << 5) | (24 + width));
	bytes.writeUIntBE(size, 1, 2 ** width);
	return bytes;
}
