import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../site/layers.ts';

/** What a build reads; not what it writes, and not the packages. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'scripts', 'src'];

/**
 * Copies the project as somebody does who forks it. The packages are linked one by one, so that what
 * a build keeps among them is the copy's own.
 *
 * @param folder an empty folder, which becomes the root of the copy
 */
export async function copyProject(folder: string): Promise<void> {
	const there = await readdir(root);
	for (const part of PARTS)
		if (there.includes(part)) await cp(join(root, part), join(folder, part), { recursive: true });
	await mkdir(join(folder, 'node_modules'));
	for (const name of await readdir(join(root, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
}
