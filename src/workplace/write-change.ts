import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Change } from '../handbook/edit/change.ts';
import type { SourceLayer } from '../handbook/source/source-file.ts';
import { changingOf, inTurn, noteChange, removeEmptyFolders, settle, takeBack } from './broken-off.ts';
import { readFolder } from './read-folder.ts';
import { Refusal } from './refusal.ts';

/** What belongs to a change of a layer, and is no text of it. */
export interface Beside {
	/** The layer as it was when the change was thought out: where it is another by now, nothing is written. */
	read?: SourceLayer | undefined;
	/** Files that lie elsewhere, by absolute path. */
	files?: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Makes a change to the files of a layer: all of it, or, where something stands in the way, none. What was
 * there before is kept, all that is new is written to a folder of its own, and the rest is renaming. Where
 * it is broken off, whoever reads the layer next takes it back.
 *
 * @param folder absolute path of the layer
 * @throws what stood in the way, after everything is as it was
 */
export async function writeChange(folder: string, change: Change, { read, files }: Beside = {}): Promise<void> {
	const made = inTurn(folder, () => {
		if (read) holdAgainst(read, folder);
		make(folder, change, files ?? new Map());
	});
	if ('busy' in made)
		throw new Refusal(
			`Another command is changing ${folder} (process ${made.busy}).`,
			'Wait until it has ended, and run this again.',
		);
}

/** Whoever thinks of a change for minutes, as a person who is asked does, may be overtaken by somebody with an editor. */
function holdAgainst(read: SourceLayer, folder: string): void {
	const now = readFolder(folder, folder)?.files ?? [];
	const isSame = (file: SourceLayer['files'][number], other = now.find(({ path }) => path === file.path)) =>
		other?.kind === file.kind && Buffer.compare(other.bytes ?? Buffer.of(), file.bytes ?? Buffer.of()) === 0;
	const there = now.filter(({ path }) => join(folder, path) !== changingOf(folder));
	if (there.length === read.files.length && read.files.every((file) => isSame(file))) return;
	throw new Refusal(`${read.shown} was changed by somebody else in the meantime.`, 'Run the command again.');
}

function make(
	folder: string,
	{ write, remove, move = new Map() }: Change,
	files: ReadonlyMap<string, string | Uint8Array>,
): void {
	const own = [...write].map(([path, text], index) => ({ path, text, next: join('.change', `new-${index}`) }));
	// Another disk may begin there: such a file is made ready beside its place.
	const others = [...files].map(([path, text]) => {
		const from = relative(folder, path);
		return { path: from, text, next: `${from}.part` };
	});
	const staged = [...own, ...others];
	const removed = [...remove].filter((path) => !write.has(path));
	noteChange(folder, { moved: [...move], parts: others.map(({ next }) => next) }, [
		...staged.map(({ path }) => path),
		...removed,
	]);
	try {
		for (const { next, text } of staged) {
			mkdirSync(dirname(join(folder, next)), { recursive: true });
			writeFileSync(join(folder, next), text);
		}
		for (const { path, next } of staged) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			renameSync(join(folder, next), join(folder, path));
		}
		for (const path of removed) rmSync(join(folder, path), { force: true });
		for (const [from, to] of move) {
			mkdirSync(dirname(join(folder, to)), { recursive: true });
			renameSync(join(folder, from), join(folder, to));
		}
		for (const path of [...removed, ...move.keys()]) removeEmptyFolders(dirname(join(folder, path)), folder);
	} catch (error) {
		takeBack(folder);
		throw error;
	}
	settle(folder);
}
