import { siteHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';
import { siteAddress } from '../links/site-address.ts';
import type { PageText } from '../data/text/page-text.ts';
import { textReader } from '../data/text/text-reader.ts';

/**
 * A page of what is being written as text: the dev server is asked for it as a browser asks.
 *
 * @param host where the server listens, such as `http://localhost:4321`
 * @param address from the root of the handbook
 * @throws where the page cannot be made
 */
export async function readServedPage(host: string, address: string): Promise<PageText> {
	const base = (shared.base ?? '').replace(/\/$/, '');
	const response = await fetch(`${host}${base}${address}`);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	const place = siteAddress((await siteHandbook()).settings, process.env);
	const read = await textReader(place);
	return read(address, await response.text());
}
