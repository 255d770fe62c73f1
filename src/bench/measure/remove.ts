import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes folders and files, whether they are there or not. */
export async function remove(...paths: readonly string[]): Promise<void> {
	for (const path of paths) await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes what is in a folder, but for some names. */
export async function removeWithin(folder: string, keep: readonly string[]): Promise<void> {
	const names: string[] = await readdir(folder).catch(() => []);
	await remove(...names.filter((name) => !keep.includes(name)).map((name) => join(folder, name)));
}
