import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Writes texts below a folder, each at its path. */
export async function writeTexts(
	folder: string,
	texts: Iterable<readonly [path: string, text: string]>,
): Promise<void> {
	for (const [path, text] of texts) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** The files below a folder, by their paths in it, in their order. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();
}

/** How many pages a built site has. */
export const pagesOf = async (site: string) => (await filesBelow(site)).filter((path) => path.endsWith('.html')).length;

/** The first file in which two folders differ, by a byte or by its being there; nothing where they are the same. */
export async function firstDifference(one: string, other: string): Promise<string | undefined> {
	const [here, there] = [await filesBelow(one), await filesBelow(other)];
	const alone = here.find((path) => !there.includes(path)) ?? there.find((path) => !here.includes(path));
	if (alone !== undefined) return alone;
	for (const path of here) {
		const [a, b] = await Promise.all([readFile(join(one, path)), readFile(join(other, path))]);
		if (!a.equals(b)) return path;
	}
	return undefined;
}
