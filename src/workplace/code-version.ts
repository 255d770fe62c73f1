import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entriesBelow } from './entries-below.ts';
import { digestOf } from './kept.ts';
import { engine } from './roots.ts';

const LOCKFILE = 'package-lock.json';

/**
 * A digest of our code, of the packages that it uses and of the Node that it runs on: what it makes
 * of the same input is the same for as long as this is. It is that of what the files say, since git
 * gives them any time it likes.
 *
 * Where no lockfile says which packages there are, nobody knows that, and it is another each time.
 *
 * @param rooms the folders of code that matter, from the engine's root; by the law of imports code in
 * one of them imports nothing but lower ones
 */
export function codeVersion(rooms: readonly string[]): string {
	if (!existsSync(join(engine, LOCKFILE))) return randomUUID();
	const files = rooms
		.flatMap((room) => entriesBelow(join(engine, room)))
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	const parts = [LOCKFILE, ...files.map((file) => relative(engine, file))].flatMap((file) => [
		file.split(sep).join('/'),
		readFileSync(join(engine, file)),
	]);
	return digestOf(process.version, ...parts);
}
