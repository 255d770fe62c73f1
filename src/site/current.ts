import { checkFolders, contentFolders } from '../../scripts/layers.ts';
import type { Checked } from '../handbook/check.ts';

/**
 * Vite evaluates the modules of pages apart from those of the configuration, so the one handbook
 * of a build or a dev server lives where both can see it.
 */
const KEY = Symbol.for('rungbook.checked');
const shared = globalThis as { [KEY]?: Promise<Checked> };

/** The handbook as it was last read, with its findings; read on first use. */
export function currentHandbook(): Promise<Checked> {
	return (shared[KEY] ??= checkFolders(contentFolders()));
}

/** Reads the handbook anew. */
export function refreshHandbook(): Promise<Checked> {
	return (shared[KEY] = checkFolders(contentFolders()));
}
