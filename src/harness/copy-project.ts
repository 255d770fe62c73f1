import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { engine } from '../workplace/roots.ts';

/** What a build reads; not what it writes, and not the packages. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'scripts', 'src'];

/** Where copies lie; whatever is left in it after a run of the tests can go. */
export const COPIES = join(engine, '.vitest');

/**
 * Makes an empty folder for copies of the project. It lies within the project, in a folder that git
 * does not see: Astro takes the path of a package for one below its root where the two have not even
 * their first folder in common, and in a copy the packages are linked.
 *
 * @param prefix what its name begins with
 */
export async function folderForCopies(prefix: string): Promise<string> {
	await mkdir(COPIES, { recursive: true });
	return mkdtemp(join(COPIES, prefix));
}

/**
 * Copies the project as somebody does who forks it.
 *
 * @param folder an empty folder, which becomes the root of the copy
 */
export async function copyProject(folder: string): Promise<void> {
	const there = await readdir(engine);
	for (const part of PARTS)
		if (there.includes(part)) await cp(join(engine, part), join(folder, part), { recursive: true });
	await linkPackages(folder);
}

/** Links the packages into a folder one by one, so that what a build keeps among them is that folder's own. */
export async function linkPackages(folder: string): Promise<void> {
	await mkdir(join(folder, 'node_modules'));
	for (const name of await readdir(join(engine, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		await symlink(join(engine, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
}
