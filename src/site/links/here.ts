import { twinOf } from '../../handbook/addresses/text-addresses.ts';
import { basePath } from './links.ts';

/** The address of the page that is being made, from the root of the handbook, without the base path. */
export function addressHere(url: URL): string {
	const base = basePath();
	const path = decodeURIComponent(url.pathname);
	const address = base !== '' && path.startsWith(base) ? path.slice(base.length) : path;
	return address.endsWith('/') ? address : `${address}/`;
}

/** The file that says the same as the page that is being made in Markdown; nothing of the page that says that there is none. */
export function twinHere(url: URL): string | undefined {
	const here = addressHere(url);
	return here === '/404/' ? undefined : twinOf(here);
}
