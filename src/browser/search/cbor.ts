/** What Pagefind's files are made of. */
export type Cbor = number | string | readonly Cbor[];

/** The ways in which an item begins that occur there (RFC 8949). */
const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/**
 * Reads CBOR: numbers, texts and lists of these.
 *
 * @throws where it holds anything else
 */
export function readCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder();
	let at = 0;
	return item();

	function item(): Cbor {
		const head = view.getUint8(at);
		at += 1;
		const size = length(head & 0x1f);
		switch (head >> 5) {
			case NUMBER:
				return size;
			case NEGATIVE:
				return -1 - size;
			case TEXT:
				at += size;
				return decoder.decode(bytes.subarray(at - size, at));
			case LIST:
				return Array.from({ length: size }, item);
			default:
				throw new Error(`Pagefind’s index holds what was not expected (${head}).`);
		}
	}

	function length(size: number): number {
		if (size < 24) return size;
		const bytes = 2 ** (size - 24);
		at += bytes;
		if (bytes === 1) return view.getUint8(at - 1);
		if (bytes === 2) return view.getUint16(at - 2);
		if (bytes === 4) return view.getUint32(at - 4);
		throw new Error(`Pagefind’s index holds what was not expected (${size}).`);
	}
}
