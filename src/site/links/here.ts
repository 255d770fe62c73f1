import { basePath } from './links.ts';

/** The address of the page that is being made, from the root of the handbook, without the base path. */
export function addressHere(url: URL): string {
	const base = basePath();
	const path = decodeURIComponent(url.pathname);
	const address = base !== '' && path.startsWith(base) ? path.slice(base.length) : path;
	return address.endsWith('/') ? address : `${address}/`;
}
