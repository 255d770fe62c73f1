// Imports nothing of ours: it has to work while half of our files are of one release and half of another.
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where everything lies that the way back needs. Git ignores it. */
export const UNDO = '.upgrade/undo';

/** What an upgrade changes, written down before it changes anything. */
export interface Journal {
	/** `changing` until all is done: whoever finds that later knows that it was broken off. */
	state: 'changing' | 'done';
	/** The process that is at it. */
	by?: number;
	/** What it was upgraded from and to, in words for a person. */
	from: string;
	to: string;
	/** Each path that may change: whether there was something before, and the hash of what was there afterwards. */
	files: Record<string, { before: boolean; after?: string | null }>;
}

const journalAt = (root: string) => join(root, UNDO, 'journal.json');

/** Where a file lies as it was before. */
export const beforeOf = (root: string, path: string) => join(root, UNDO, 'before', path);

/** The journal of the last upgrade; nothing where there is none. */
export function readJournal(root: string): Journal | undefined {
	return existsSync(journalAt(root)) ? (JSON.parse(readFileSync(journalAt(root), 'utf8')) as Journal) : undefined;
}

/** Writes the journal as a whole or not at all. */
export function writeJournal(root: string, journal: Journal): void {
	mkdirSync(join(root, UNDO), { recursive: true });
	writeFileSync(`${journalAt(root)}.next`, JSON.stringify(journal, undefined, '\t'));
	renameSync(`${journalAt(root)}.next`, journalAt(root));
}

/** Whether a file lies at a path, or a link, be it one that leads nowhere. */
export const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;

/** The hash of what lies at a path, a link by where it leads; null where there is no file. */
export function hashOf(path: string): string | null {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (!found || found.isDirectory()) return null;
	const content = found.isSymbolicLink() ? `link ${readlinkSync(path)}` : readFileSync(path);
	return createHash('sha256').update(content).digest('hex');
}

/** Puts a copy of a file, or of a link as a link, in the place of another: at once, by renaming. */
export function copyOver(root: string, from: string, to: string): void {
	const next = join(root, UNDO, 'next');
	rmSync(next, { force: true });
	mkdirSync(dirname(to), { recursive: true });
	mkdirSync(dirname(next), { recursive: true });
	if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), next);
	else copyFileSync(from, next);
	renameSync(next, to);
}

/** Removes a file, and the folders that are empty then. */
export function removeFile(root: string, path: string): void {
	// A folder in the place of a file that was to come is somebody else's.
	if (isThere(join(root, path))) rmSync(join(root, path));
	for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
		try {
			rmdirSync(join(root, folder));
		} catch {
			return;
		}
	}
}

/** Brings every file of a journal back to what it was, and forgets the journal. It can be broken off and begun again. */
export function putBack(root: string, { files }: Journal): void {
	const paths = Object.keys(files);
	for (const path of paths) if (!files[path]!.before) removeFile(root, path);
	for (const path of paths) if (files[path]!.before) copyOver(root, beforeOf(root, path), join(root, path));
	forget(root);
}

/** Forgets the way back: first what leads to it, so that a part of it is never taken for all. */
export function forget(root: string): void {
	rmSync(journalAt(root), { force: true });
	rmSync(join(root, UNDO), { recursive: true, force: true });
}

/** The process that is upgrading or going back at this moment; nothing where there is none. */
export function upgrading(root: string): number | undefined {
	const { state, by } = readJournal(root) ?? {};
	if (state !== 'changing' || by === undefined || by === process.pid) return undefined;
	try {
		process.kill(by, 0);
		return by;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM' ? by : undefined;
	}
}

/**
 * Brings everything back where the last upgrade was broken off half way.
 *
 * @returns what was being upgraded from and to; nothing where nothing was broken off
 */
export function restoreUnfinished(root: string): Journal | undefined {
	const journal = readJournal(root);
	if (journal?.state !== 'changing') return undefined;
	putBack(root, journal);
	return journal;
}
