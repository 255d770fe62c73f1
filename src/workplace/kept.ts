import { hash, randomUUID } from 'node:crypto';
import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isRunning } from './only-one.ts';
import { engine } from './roots.ts';

/** What is kept from one run to the next of many things of one sort, in one file. */
export interface Kept {
	/** What an earlier run kept under a key; nothing where it kept nothing, or where what it kept is not whole. */
	get: (key: string) => unknown;
	/** Keeps a value for the next run. It can be got from then on, not before. */
	set: (key: string, value: unknown) => void;
	/** Ends the run: what it neither got nor set goes. Without this nothing changes. */
	close: () => void;
}

/** Where a value lies in the file, and the digest of its key and its bytes. */
type Item = readonly [offset: number, length: number, digest: string];

/** The end of a file: the length of its list of items, and the list's digest. */
const TAIL = { length: 8, digest: 64 };

/**
 * Opens what earlier runs have kept. Nothing of it has to be there: a file that is torn, old or
 * changed is as good as none, and where nothing can be written nothing is kept.
 *
 * @param name a name for the sort of thing, which is the file's
 * @param madeBy a digest of all that values depend on beside their keys, such as our code (`codeVersion`)
 */
export function openKept(name: string, madeBy: string): Kept {
	const folder = keptFolder();
	if (folder === undefined) return { get: () => undefined, set: () => undefined, close: () => undefined };
	const file = join(folder, name);
	const part = `${file}.${process.pid}.${randomUUID()}.part`;
	const old = attempt(() => openSync(file, 'r'));
	const there = (old !== undefined && attempt(() => readItems(old, madeBy))) || new Map<string, Item>();
	const next = new Map<string, Item>();
	let end = 0;
	let out: number | undefined;
	let isBroken = false;

	function bytesOf(key: string): Buffer | undefined {
		const [offset, length, digest] = there.get(key) ?? [0, 0, ''];
		const bytes = attempt(() => (digest === '' ? undefined : readAt(old!, offset, length)));
		return bytes && digestOf(key, bytes) === digest ? bytes : undefined;
	}
	function put(key: string, bytes: Uint8Array): void {
		if (isBroken) return;
		isBroken = !attempt(() => {
			out ??= create(part);
			writeAll(out, bytes);
			return true;
		});
		next.set(key, [end, bytes.length, digestOf(key, bytes)]);
		end += bytes.length;
	}
	const used = new Set<string>();
	return {
		get(key) {
			const bytes = bytesOf(key);
			if (!bytes) return undefined;
			used.add(key);
			return attempt(() => deserialize(bytes) as unknown);
		},
		set: (key, value) => put(key, serialize(value)),
		close() {
			if (next.size > 0 || used.size < there.size)
				for (const key of used) {
					const bytes = next.has(key) ? undefined : bytesOf(key);
					if (bytes) put(key, bytes);
				}
			if (old !== undefined) closeSync(old);
			if (out === undefined) return;
			attempt(() => !isBroken && writeItems(out!, next, madeBy));
			closeSync(out);
			attempt(() => !isBroken && renameSync(part, file));
			attempt(() => removeParts(file, part));
		},
	};
}

/**
 * The one value that an earlier run has kept under a name, for when there is but one.
 *
 * @param key a digest of all that the value depends on
 */
export function readKept(name: string, key: string): unknown {
	const kept = openKept(name, key);
	const value = kept.get('');
	kept.close();
	return value;
}

/** Keeps one value under a name, in the place of the one before. */
export function writeKept(name: string, key: string, value: unknown): void {
	const kept = openKept(name, key);
	kept.set('', value);
	kept.close();
}

/** One digest of several texts and bytes, each told from the next. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
	const each = parts.map((part) => hash('sha256', part, 'hex'));
	return each.length === 1 ? each[0]! : hash('sha256', each.join(' '), 'hex');
}

/** The folder of all that is kept; none where RUNGBOOK_KEEP is 0. It may name another folder. */
function keptFolder(): string | undefined {
	const wanted = process.env.RUNGBOOK_KEEP;
	if (wanted === '0') return undefined;
	return wanted ? resolve(wanted) : join(engine, 'node_modules', '.cache', 'rungbook');
}

function readItems(file: number, madeBy: string): Map<string, Item> | undefined {
	const size = fstatSync(file).size - TAIL.length - TAIL.digest;
	const tail = readAt(file, size, TAIL.length + TAIL.digest);
	const length = Number(tail.readBigUInt64LE());
	const list = length <= size ? readAt(file, size - length, length) : undefined;
	if (!list || digestOf(madeBy, list) !== tail.toString('latin1', TAIL.length)) return undefined;
	return deserialize(list) as Map<string, Item>;
}

function writeItems(file: number, items: Map<string, Item>, madeBy: string): void {
	const list = serialize(items);
	const length = Buffer.alloc(TAIL.length);
	length.writeBigUInt64LE(BigInt(list.length));
	writeAll(file, Buffer.concat([list, length, Buffer.from(digestOf(madeBy, list), 'latin1')]));
}

function writeAll(file: number, bytes: Uint8Array): void {
	if (writeSync(file, bytes) !== bytes.length) throw new Error('The disk is full.');
}

function readAt(file: number, offset: number, length: number): Buffer {
	const bytes = Buffer.allocUnsafe(length);
	if (readSync(file, bytes, 0, length, offset) !== length) throw new Error('The file is shorter than it says.');
	return bytes;
}

function create(file: string): number {
	mkdirSync(dirname(file), { recursive: true });
	return openSync(file, 'w');
}

/** Takes away what this run has not brought to its end, and what runs before it have not. */
function removeParts(file: string, own: string): void {
	for (const name of readdirSync(dirname(file))) {
		const path = join(dirname(file), name);
		const [, base, process_] = /^(.*)\.(\d+)\.[\da-f-]+\.part$/.exec(name) ?? [];
		if (path === own || (base === basename(file) && !isRunning(Number(process_)))) rmSync(path, { force: true });
	}
}

/** What is kept is never needed: whatever stands against reading or writing it, the run goes on. */
function attempt<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
