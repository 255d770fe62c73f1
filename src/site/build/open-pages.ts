import { digestOf } from '../../workplace/kept.ts';
import { currentDates } from '../handbook/current.ts';
import { siteFindings, siteHandbook } from '../handbook/handbook.ts';
import { commonPart, FINDINGS, partsOf } from '../handbook/noted.ts';
import { type KeptPages, openKeptPages } from './kept-pages.ts';

/**
 * Opens the pages of the last build of the current handbook.
 *
 * @param madeOf a digest of what the program is made of that makes them; nothing is kept without one
 */
export async function openPages(madeOf: string | undefined): Promise<KeptPages> {
	if (madeOf === undefined) return { get: () => undefined, set: () => undefined, close: () => undefined };
	const handbook = await siteHandbook();
	const parts = new Map(partsOf(handbook, await currentDates()));
	parts.set(FINDINGS, digestOf(JSON.stringify(await siteFindings())));
	return openKeptPages(digestOf(madeOf, commonPart(handbook)), parts);
}
