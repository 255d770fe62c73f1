import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	type Dirent,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../handbook/model/diagnostic.ts';
import type { BrandFile } from '../handbook/model/handbook.ts';
import { entriesBelow } from './entries-below.ts';
import { SIZE_LIMIT, type SourceFile, type SourceLayer } from '../handbook/source/source-file.ts';

/**
 * Reads all files of a folder of content. The only file of the core that touches the disk. No
 * symbolic link is followed; what cannot be read is there too, with the reason. One file after the other:
 * to wait for many at once takes four times the work, and they come from memory.
 *
 * @param folder absolute path
 * @param root the folder that shown paths start from
 * @param limit how large a file may be to be read, in bytes
 * @returns the layer, its files in order of path, or `undefined` where the folder does not exist
 */
export function readFolder(folder: string, root: string, limit = SIZE_LIMIT): SourceLayer | undefined {
	const shown = show(folder, root);
	const top = orElse(() => lstatSync(folder), undefined);
	if (!top) return undefined;
	const files: SourceFile[] = [];
	const emptyFolders: string[] = [];
	if (top.isDirectory()) walk(folder, '');
	else files.push({ path: '', shown, kind: top.isSymbolicLink() ? 'link' : 'other', size: 0 });
	for (const file of files) if (file.kind === 'file') read(file);
	files.sort((a, b) => compareText(a.path, b.path));
	return { shown, files, emptyFolders };

	function walk(directory: string, prefix: string): void {
		let names: Dirent[];
		try {
			names = readdirSync(directory, { withFileTypes: true });
		} catch (error) {
			files.push({ path: prefix, shown: show(directory, root), kind: 'unreadable', size: 0, reason: why(error) });
			return;
		}
		const before = files.length;
		for (const entry of names) {
			const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
			const file: SourceFile = { path, shown: show(join(directory, entry.name), root), kind: 'file', size: 0 };
			if (entry.isSymbolicLink()) files.push({ ...file, kind: 'link' });
			else if (entry.isDirectory()) {
				const isHidden = entry.name.startsWith('.');
				if (isHidden || /\.[a-z]+$/i.test(entry.name)) files.push({ ...file, kind: 'folder' });
				if (!isHidden) walk(join(directory, entry.name), path);
			} else if (entry.isFile()) files.push(file);
			else files.push({ ...file, kind: 'other' });
		}
		if (files.length === before && prefix !== '') emptyFolders.push(prefix);
	}

	function read(file: SourceFile): void {
		try {
			Object.assign(file, readOpened(join(folder, file.path), limit));
		} catch (error) {
			file.kind = 'unreadable';
			file.reason = why(error);
		}
	}
}

/**
 * Reads what lies at a path, as it is when it is opened: a link that has taken its place is not followed,
 * and what is written meanwhile does not come along.
 */
function readOpened(path: string, limit: number): { kind: SourceFile['kind']; size: number; bytes?: Uint8Array } {
	// A pipe that has taken its place would be waited for.
	const opened = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const found = fstatSync(opened);
		if (!found.isFile()) return { kind: 'other', size: 0 };
		if (found.size > limit) return { kind: 'file', size: found.size };
		const bytes = Buffer.allocUnsafeSlow(found.size);
		let size = 0;
		for (let more = -1; more !== 0; size += more) more = readSync(opened, bytes, size, bytes.length - size, size);
		return { kind: 'file', size, bytes: bytes.subarray(0, size) };
	} finally {
		closeSync(opened);
	}
}

/** The files of `public/`. */
export interface Assets {
	/** As addresses such as `/brand/logo.svg`. */
	assets: Set<string>;
	/** What those right in `public/brand` hold, by address. */
	brandFiles: Map<string, BrandFile>;
	/** Symbolic links, as files that the loader refuses. */
	links: string[];
}

/**
 * Lists the files of `public/`, and reads those of `public/brand`.
 *
 * @param folder absolute path of `public/`
 * @param root the folder that shown paths start from
 */
export function readAssets(folder: string, root: string): Assets {
	const assets = new Set<string>();
	const links: string[] = [];
	for (const entry of entriesBelow(folder)) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isSymbolicLink()) links.push(show(path, root));
		else if (entry.isFile()) assets.add(`/${show(path, folder)}`);
	}
	const brandFiles = new Map<string, BrandFile>();
	for (const address of assets)
		if (/^\/brand\/[^/]+$/.test(address)) brandFiles.set(address, readBrandFile(join(folder, address)));
	return { assets, brandFiles, links: links.sort(compareText) };
}

function readBrandFile(path: string): BrandFile {
	const size = orElse(() => lstatSync(path).size, 0);
	const bytes = size <= SIZE_LIMIT ? orElse(() => readFileSync(path), undefined) : undefined;
	return bytes ? { size, bytes } : { size };
}

/** What is read, or something else where it cannot be. */
function orElse<Value, Other>(read: () => Value, other: Other): Value | Other {
	try {
		return read();
	} catch {
		return other;
	}
}

function show(path: string, root: string): string {
	const shown = relative(root, path);
	return (shown.startsWith('..') ? path : shown).split(sep).join('/') || '.';
}

function why(error: unknown): string {
	const { code } = error as NodeJS.ErrnoException;
	const words: Record<string, string> = {
		EACCES: 'permission denied',
		EPERM: 'permission denied',
		EISDIR: 'it is a folder',
		ENOENT: 'it vanished while it was read',
		ELOOP: 'a symbolic link took its place while it was read',
	};
	return words[code ?? ''] ?? code ?? 'unknown reason';
}
