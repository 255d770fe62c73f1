import { statSync } from 'node:fs';
import { sep } from 'node:path';
import type { FSWatcher } from 'vite';

/** How long to wait for an editor that saves in several steps, in milliseconds. */
const SETTLE = 10;

/** For how long the watcher says nothing more of a file that it told of, and a bit, in milliseconds. */
const DEAF = 60;

/**
 * Acts soon after each save of a file in some folders, once at a time, and for the last time when all
 * is read as it stays: also where a file changes while the watcher says nothing of it.
 *
 * @param act reads the folders as soon as it is called
 */
export function whenSaved(watcher: FSWatcher, folders: readonly string[], act: () => Promise<void>): void {
	/** The state in which each file that was told of was last read. */
	const read = new Map<string, string>();
	let timer: NodeJS.Timeout | undefined;
	let work = Promise.resolve();
	let isDue = false;
	watcher.add([...folders]);
	watcher.on('all', (_event, path) => {
		if (!folders.some((folder) => path.startsWith(folder + sep))) return;
		read.set(path, read.get(path) ?? '');
		soon();
		setTimeout(() => {
			if (!isDue && stateOf(path) !== read.get(path)) soon();
		}, DEAF);
	});

	function soon(): void {
		isDue = true;
		clearTimeout(timer);
		timer = setTimeout(() => {
			work = work.then(run).catch(console.error);
		}, SETTLE);
	}

	function run(): Promise<void> {
		isDue = false;
		for (const path of read.keys()) read.set(path, stateOf(path));
		return act();
	}
}

function stateOf(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats === undefined ? 'gone' : [stats.ino, stats.size, stats.mtimeMs].join(' ');
}
