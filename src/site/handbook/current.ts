import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { project } from '../../workplace/roots.ts';
import type { Checked } from '../../handbook/check/check.ts';
import { readGitDates } from '../../workplace/git-dates.ts';

/** What a process reads once, or once for each save. */
interface Shared {
	checked?: Promise<Checked>;
	dates?: Promise<ReadonlyMap<string, Date>>;
}

/**
 * Vite evaluates the modules of pages apart from those of the configuration, and in a build from a
 * folder of its own, so the one handbook of a process lives where both can see it.
 */
const shared: Shared = ((globalThis as { [key: symbol]: Shared | undefined })[Symbol.for('rungbook')] ??= {});

/** The handbook as it was last read, with its findings; read on first use. */
export function currentHandbook(): Promise<Checked> {
	return (shared.checked ??= checkFolders(contentFolders()));
}

/** Reads the handbook anew. */
export function refreshHandbook(): Promise<Checked> {
	return (shared.checked = checkFolders(contentFolders()));
}

/** When each content file was last changed; first asked for by the configuration, which knows the folder. */
export function currentDates(): Promise<ReadonlyMap<string, Date>> {
	return (shared.dates ??= readGitDates(project));
}
