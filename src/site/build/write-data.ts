import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from '../data/files.ts';
import type { DataSource } from '../data/source.ts';

/**
 * Writes the files that stand beside the pages, one after another. One that is there already was put
 * there by the organisation, and stays.
 *
 * @param out the folder of the site
 */
export async function writeData(source: DataSource, out: string): Promise<void> {
	const made = new Set<string>();
	for (const [path, make] of dataFiles(source)) {
		const target = join(out, path);
		if (existsSync(target)) continue;
		const folder = dirname(target);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		writeFileSync(target, await make());
	}
}
