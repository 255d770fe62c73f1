import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from './kept.ts';
import { engine } from './roots.ts';

/**
 * A digest of our code, of the packages that it uses and of the Node that it runs on: what it makes
 * of the same input is the same for as long as this is. It is that of what the files say, since git
 * gives them any time it likes.
 *
 * @param rooms the folders of code that matter, from the engine's root; by the law of imports code in
 * one of them imports nothing but lower ones
 */
export function codeVersion(rooms: readonly string[]): string {
	const files = rooms
		.flatMap((room) => readdirSync(join(engine, room), { withFileTypes: true, recursive: true }))
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	const parts = ['package-lock.json', ...files.map((file) => relative(engine, file))].flatMap((file) => [
		file.split(sep).join('/'),
		readFileSync(join(engine, file)),
	]);
	return digestOf(process.version, ...parts);
}
