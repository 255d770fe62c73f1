import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * All that lies in a folder and in folders of it, links as links: none is followed, which Node's own
 * way of reading folders in folders would do.
 *
 * @returns nothing of a folder that cannot be read
 */
export function entriesBelow(folder: string): Dirent[] {
	let entries: Dirent[];
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
	return entries.flatMap((entry) => [entry, ...(entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [])]);
}
