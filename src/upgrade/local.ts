import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project as it lies on the disk. */
export interface LocalFile {
	kind: 'file' | 'link';
	/** What git would call its content: as it is, and with the line ends that upstream uses. None for a link. */
	ids: readonly string[];
}

/** Folders at the top that are made, not written: no upgrade looks into them. */
const MADE = /^(node_modules|\.git|dist|dist\.(next|replaced)|\.astro|\.vitest|test-results|\.upgrade)$/;

/** The paths of all files of the project, from its folder, with slashes; no link is followed. */
export function listLocal(root: string, below = ''): Map<string, LocalFile['kind']> {
	const found = new Map<string, LocalFile['kind']>();
	const walk = (folder: string) => {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (MADE.test(path)) continue;
			if (entry.isSymbolicLink()) found.set(path, 'link');
			else if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) found.set(path, 'file');
		}
	};
	if (lstatSync(join(root, below), { throwIfNoEntry: false })?.isDirectory()) walk(below);
	return found;
}

/**
 * The files of the project, with what those hold that upstream knows.
 *
 * @param isKnown whether upstream has ever had a file at a path: others are not read
 * @param format what git counts contents with in the source: `sha1` or `sha256`
 */
export function readLocal(root: string, isKnown: (path: string) => boolean, format: string): Map<string, LocalFile> {
	return new Map(
		[...listLocal(root)].map(([path, kind]) => [
			path,
			{ kind, ids: kind === 'file' && isKnown(path) ? idsOf(readFileSync(join(root, path)), format) : [] },
		]),
	);
}

/** What git calls a content: a hash over its kind, its length and itself (gitformat-loose(5)). */
export function idsOf(bytes: Buffer, format: string): string[] {
	const id = (content: Buffer) => createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex');
	const isText = !bytes.subarray(0, 8000).includes(0);
	if (!isText || !bytes.includes('\r\n')) return [id(bytes)];
	return [id(bytes), id(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))];
}
