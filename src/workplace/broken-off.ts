import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { claim, holderOf } from './only-one.ts';

/** What a change of a layer touches, written down before it touches anything. Paths are from the layer's folder. */
export interface Noted {
	/** Each file that is written or removed: what its bytes were is kept under its number, where it was there. */
	files: { path: string; before: boolean }[];
	moved: [from: string, to: string][];
	/** What is made ready outside of the layer. */
	parts: string[];
}

/** The folder in a layer that is there while it is being changed. */
export const changingOf = (folder: string): string => join(folder, '.change');

const markOf = (folder: string) => join(changingOf(folder), 'mark');
const noteOf = (folder: string) => join(changingOf(folder), 'note.json');
const beforeOf = (folder: string, index: number) => join(changingOf(folder), `before-${index}`);

/** How long a reader waits for somebody who is changing what it reads, and how often it looks; in milliseconds. */
const [LONGEST, BETWEEN] = [10_000, 10];

/**
 * Does something to a layer that only one process at a time may do, after taking back what another was
 * broken off in.
 *
 * @returns what came of it; or which process is at it
 */
export function inTurn<Result>(folder: string, work: () => Result): { done: Result } | { busy: number } {
	try {
		const busy = claim(markOf(folder));
		if (busy !== undefined) return { busy };
		try {
			takeBack(folder);
			return { done: work() };
		} finally {
			if (!existsSync(noteOf(folder))) clear(folder);
			rmSync(markOf(folder), { force: true });
		}
	} finally {
		removeIfEmpty(changingOf(folder));
		removeIfEmpty(folder);
	}
}

/**
 * Brings a layer to rest before it is read: waits for whoever is changing it, and takes back what somebody
 * was broken off in.
 *
 * @returns why it cannot be; nothing where all is well
 */
export function bringToRest(folder: string): string | undefined {
	const until = performance.now() + LONGEST;
	const lock = new Int32Array(new SharedArrayBuffer(4));
	while (holderOf(markOf(folder)) !== undefined && performance.now() < until) Atomics.wait(lock, 0, 0, BETWEEN);
	if (!existsSync(changingOf(folder))) return undefined;
	try {
		inTurn(folder, () => undefined);
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
	}
}

/** Writes down what will change, with what is there now, as a whole or not at all. */
export function noteChange(folder: string, noted: Omit<Noted, 'files'>, paths: Iterable<string>): void {
	const files = [...new Set(paths)].map((path, index) => {
		const before = existsSync(join(folder, path));
		if (before) copyFileSync(join(folder, path), beforeOf(folder, index));
		return { path, before };
	});
	writeFileSync(`${noteOf(folder)}.next`, JSON.stringify({ ...noted, files } satisfies Noted));
	renameSync(`${noteOf(folder)}.next`, noteOf(folder));
}

/** Lets a change be as it is now: from here on it is not taken back. */
export function settle(folder: string): void {
	rmSync(noteOf(folder), { force: true });
	clear(folder);
}

/** Takes back a change that was noted and is not settled. It can be broken off and begun again. */
export function takeBack(folder: string): void {
	if (existsSync(noteOf(folder))) {
		const { files, moved, parts } = JSON.parse(readFileSync(noteOf(folder), 'utf8')) as Noted;
		for (const path of parts) rmSync(join(folder, path), { force: true });
		for (const [from, to] of moved) if (!existsSync(join(folder, from))) put(folder, join(folder, to), from);
		files.forEach(({ path, before }, index) => {
			if (before) put(folder, beforeOf(folder, index), path);
			else if (existsSync(join(folder, path))) rmSync(join(folder, path));
		});
		for (const path of [...parts, ...moved.map(([, to]) => to), ...files.map(({ path }) => path)])
			removeEmptyFolders(dirname(join(folder, path)), folder);
	}
	settle(folder);
}

/** Puts a file in its place, unless that says so already: where nothing was done, nothing need be writable. */
function put(folder: string, from: string, path: string): void {
	const to = join(folder, path);
	if (!existsSync(from) || (existsSync(to) && readFileSync(from).equals(readFileSync(to)))) return;
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}

/** Removes folders below another from the bottom up, as long as they are empty. */
export function removeEmptyFolders(folder: string, top: string): void {
	for (let at = folder; !relative(top, at).startsWith('..') && at !== top; at = dirname(at))
		if (!removeIfEmpty(at)) return;
}

function removeIfEmpty(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

/** Removes all that is there during a change, but for the mark. */
function clear(folder: string): void {
	for (const name of readdirSync(changingOf(folder)))
		if (join(changingOf(folder), name) !== markOf(folder))
			rmSync(join(changingOf(folder), name), { recursive: true, force: true });
}
