import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Change } from '../handbook/edit/change.ts';

/**
 * Makes a change to the files of a layer: all of it, or, where something stands in the way, none.
 *
 * @param folder absolute path of the layer
 * @throws what stood in the way, after everything is as it was
 */
export async function writeChange(folder: string, { write, remove, move = new Map() }: Change): Promise<void> {
	const paths = [...new Set([...write.keys(), ...remove])];
	const moved: [from: string, to: string][] = [];
	const before = new Map<string, Buffer>();
	const fresh: string[] = [];
	for (const path of paths) {
		const bytes = await readFile(join(folder, path)).catch(ignoreAbsent);
		if (bytes) before.set(path, bytes);
	}
	try {
		for (const [path, text] of write) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			fresh.push(`${join(folder, path)}.part`);
			await writeFile(`${join(folder, path)}.part`, text);
		}
		for (const path of write.keys()) await rename(`${join(folder, path)}.part`, join(folder, path));
		for (const path of remove) if (!write.has(path)) await rm(join(folder, path), { force: true });
		for (const [from, to] of move) {
			await mkdir(dirname(join(folder, to)), { recursive: true });
			await rename(join(folder, from), join(folder, to));
			moved.push([from, to]);
		}
	} catch (error) {
		for (const path of fresh) await rm(path, { force: true });
		for (const [from, to] of moved) await rename(join(folder, to), join(folder, from));
		for (const path of paths) {
			const bytes = before.get(path);
			if (bytes) await writeFile(join(folder, path), bytes);
			else await rm(join(folder, path), { force: true });
		}
		throw error;
	}
	for (const path of [...remove, ...move.keys()]) await removeEmpty(dirname(join(folder, path)), folder);
}

async function removeEmpty(directory: string, top: string): Promise<void> {
	if (directory === top || !directory.startsWith(top)) return;
	const names = await readdir(directory).catch(() => ['']);
	if (names.length > 0) return;
	await rmdir(directory);
	await removeEmpty(dirname(directory), top);
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}
