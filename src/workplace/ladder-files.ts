import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { SourceFile } from '../handbook/source/source-file.ts';
import { readFolder } from './read-folder.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads a ladder as its authors have it: one file, or all files of a folder.
 *
 * @param path absolute
 * @param limit how large a file may be, in bytes
 * @throws Refusal where there is nothing, or nothing that is read
 */
export function readLadderFiles(path: string, limit: number): SourceFile[] {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === undefined) throw new Refusal(`There is nothing at ${path}.`, 'Name a file, or a folder of files.');
	if (found.isSymbolicLink())
		throw new Refusal(`${path} is a symbolic link; none is followed.`, 'Name the file or the folder itself.');
	if (found.isDirectory()) return readFolder(path, path, limit)!.files.filter(({ kind }) => kind !== 'folder');
	if (!found.isFile()) throw new Refusal(`${path} is neither a file nor a folder.`);
	const name = basename(path);
	const file: SourceFile = { path: name, shown: name, kind: 'file', size: found.size };
	try {
		return [found.size > limit ? file : { ...file, bytes: readFileSync(path) }];
	} catch (error) {
		throw new Refusal(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
	}
}

/** Whether one folder is the other or lies in it, whatever links lead there. */
export function liesIn(path: string, folder: string): boolean {
	const way = relative(realOf(folder), realOf(path));
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** A path as it really is, as far as it is there. */
function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
	}
}

/** The first of some paths below a folder that leads out of it or is a link itself; through one, a file elsewhere would be written. */
export function linkAmong(folder: string, paths: Iterable<string>): string | undefined {
	const seen = new Set<string>();
	for (const path of ['', ...paths]) {
		const parts = path === '' ? [] : path.split('/');
		for (let depth = 0; depth <= parts.length; depth++) {
			const part = join(folder, ...parts.slice(0, depth));
			if (seen.has(part)) continue;
			seen.add(part);
			if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink()) return part;
		}
	}
	return undefined;
}
