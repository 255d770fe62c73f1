import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { project } from '../../workplace/roots.ts';
import type { Checked } from '../../handbook/check/check.ts';
import { readGitDates } from '../../workplace/git-dates.ts';
import { shared } from './shared.ts';

/**
 * The handbook as it was last read, with its findings; read on first use. A page that is being made while
 * somebody writes sees to its end the one that it began with.
 */
export function currentHandbook(): Promise<Checked> {
	return shared.asked?.getStore()?.checked ?? latestHandbook();
}

/**
 * The handbook as it was last read, whatever page is being made: for what is kept when that page is done, and
 * would be kept of files that are no more.
 */
export function latestHandbook(): Promise<Checked> {
	return (shared.checked ??= checkFolders(contentFolders(), shared.last));
}

/** Reads the handbook anew; the one read before stays current until this one is whole. */
export async function refreshHandbook(): Promise<Checked> {
	const checked = checkFolders(contentFolders(), shared.last);
	await checked;
	shared.checked = checked;
	return checked;
}

/** Has files kept in memory from now on, so that of those that are read anew only the changed ones are parsed. */
export function expectChanges(): void {
	shared.last = new Map();
}

/** When each content file was last changed; first asked for by the configuration, which knows the folder. */
export function currentDates(): Promise<ReadonlyMap<string, Date>> {
	return (shared.dates ??= readGitDates(project));
}
