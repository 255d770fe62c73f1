import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	beforeOf,
	copyOver,
	forget,
	hashOf,
	isThere,
	putBack,
	readJournal,
	UNDO,
	writeJournal,
	type Journal,
} from './restore.ts';

/**
 * Does something to files in such a way that either all of it happens or nothing: what may change is
 * copied and written down first, and brought back where the work throws.
 *
 * @param paths whatever may change, appear or vanish; the work can add to them with `willAppear`
 */
export function changing<Result>(
	root: string,
	paths: Iterable<string>,
	{ from, to }: Pick<Journal, 'from' | 'to'>,
	work: () => Result,
): Result {
	forget(root);
	const journal: Journal = { state: 'changing', by: process.pid, from, to, files: {} };
	for (const path of paths) {
		const before = isThere(join(root, path));
		journal.files[path] = { before };
		if (before) copyOver(root, join(root, path), beforeOf(root, path));
	}
	// Whatever a fork's own list of ignored files says, none of this is committed.
	mkdirSync(join(root, UNDO), { recursive: true });
	writeFileSync(join(root, UNDO, '.gitignore'), '*\n');
	writeJournal(root, journal);
	let result: Result;
	try {
		result = work();
	} catch (error) {
		putBack(root, readJournal(root)!);
		throw error;
	}
	const { files } = readJournal(root)!;
	for (const [path, file] of Object.entries(files)) file.after = hashOf(join(root, path));
	writeJournal(root, { ...journal, state: 'done', files });
	return result;
}

/** Writes down that files will appear which nobody knew of at the beginning, so that the way back removes them. */
export function willAppear(root: string, paths: readonly string[]): void {
	const journal = readJournal(root);
	if (journal?.state !== 'changing') return;
	for (const path of paths) {
		if (journal.files[path]) continue;
		const before = isThere(join(root, path));
		if (before) copyOver(root, join(root, path), beforeOf(root, path));
		journal.files[path] = { before };
	}
	writeJournal(root, journal);
}

/** What the way back brought about. */
export interface Undone {
	from: string;
	to: string;
	/** Files that were changed after the upgrade: where each now lies. */
	aside: string[];
}

/**
 * Brings every file back to what it was before the last upgrade. What was changed since is kept aside.
 *
 * @returns nothing where there is no way back
 */
export function undo(root: string): Undone | undefined {
	const journal = readJournal(root);
	if (!journal) return undefined;
	const aside: string[] = [];
	for (const [path, { after }] of Object.entries(journal.files)) {
		const now = hashOf(join(root, path));
		if (after === undefined || now === null || now === after) continue;
		const to = `.upgrade/kept/since-${journal.to}/${path}`;
		mkdirSync(dirname(join(root, to)), { recursive: true });
		copyOver(root, join(root, path), join(root, to));
		aside.push(to);
	}
	// Whoever finds it half done goes on with it.
	writeJournal(root, { ...journal, state: 'changing', by: process.pid });
	putBack(root, journal);
	return { from: journal.from, to: journal.to, aside };
}
