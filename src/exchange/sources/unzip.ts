import { LARGEST_OPENED, MOST_PARTS } from './limits.ts';

/** The parts of a packed file by their names, which are names and never paths; or why it cannot be opened. */
export type Unzipped = { parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>> } | { reason: string };

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const DAMAGED = 'This file is damaged or cut off: get it again from where it comes from.';
const TOO_LARGE = 'This file opens to more than 200 MB. Split it, or remove pictures from it.';

/** Whether a file begins as packed ones do: workbooks of today, exports of wikis. */
export const isZip = (bytes: Uint8Array) =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** An entry of the list at the end of a packed file. */
interface Entry {
	name: string;
	method: number;
	start: number;
	length: number;
}

/**
 * Opens a packed file in memory. What it says of its sizes is not believed: what comes out is counted
 * while it does.
 */
export async function unzip(bytes: Uint8Array): Promise<Unzipped> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = entriesOf(bytes, view);
	if ('reason' in entries) return entries;
	const parts = new Map<string, Uint8Array<ArrayBuffer>>();
	let left = LARGEST_OPENED;
	for (const entry of entries.list) {
		if (entry.name.endsWith('/') || parts.has(entry.name)) continue;
		const packed = bytesOf(bytes, view, entry);
		const opened = packed && (entry.method === 0 ? packed.slice() : await inflate(packed, left));
		if (opened === 'too large' || (opened && opened.length > left)) return { reason: TOO_LARGE };
		if (opened === undefined) return { reason: DAMAGED };
		left -= opened.length;
		parts.set(entry.name, opened);
	}
	return { parts };
}

function entriesOf(bytes: Uint8Array, view: DataView): { list: Entry[] } | { reason: string } {
	let end = bytes.length - 22;
	const lowest = Math.max(0, end - 0xffff);
	while (end >= lowest && view.getUint32(end, true) !== END) end--;
	if (end < lowest || end < 0) return { reason: DAMAGED };
	const count = view.getUint16(end + 10, true);
	if (count > MOST_PARTS)
		return { reason: `This file is packed of more than ${MOST_PARTS} parts. Unpack it, and name the folder.` };
	const list: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return { reason: DAMAGED };
		const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
		if ((flags & 1) === 1) return { reason: 'This file is locked with a password. Save it again without one.' };
		if (method !== 0 && method !== 8)
			return { reason: 'This file is packed in a way that is not read here. Unpack it.' };
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		list.push({ name, method, length: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) });
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return { list };
}

/** The packed bytes of an entry; nothing where they are not all there. */
function bytesOf(bytes: Uint8Array, view: DataView, { start, length }: Entry): Uint8Array | undefined {
	if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) return undefined;
	const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	return from + length > bytes.length ? undefined : bytes.subarray(from, from + length);
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array<ArrayBuffer> | 'too large' | undefined> {
	const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > most) {
				await reader.cancel();
				return 'too large';
			}
			chunks.push(value);
		}
	} catch {
		return undefined;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
