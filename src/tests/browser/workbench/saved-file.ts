import type { Page } from 'playwright-core';
import { text } from 'node:stream/consumers';

/**
 * Reads the file that a page saves.
 *
 * @param press what makes it save one
 */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return text(await download.createReadStream());
}
