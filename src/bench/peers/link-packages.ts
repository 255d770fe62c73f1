import { linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a project packages of its own that take no room: each file is a hard link to that of ours. A link
 * to the whole folder would not do, since a bundler takes a package for what its real path says.
 *
 * @param from the folder of our packages
 * @param to where theirs are to be, on the same disk
 */
export function linkPackages(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) {
			if (!CACHES.includes(entry.name)) linkPackages(source, target);
		} else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else linkSync(source, target);
	}
}

/** What tools keep among the packages. */
const CACHES = ['.cache', '.vite', '.astro', '.vitest'];
