import { addressOf } from '../../handbook/addresses/addresses.ts';
import { shownAt } from '../../handbook/addresses/shown-at.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { shownHandbook } from '../handbook/handbook.ts';
import { shared } from '../handbook/shared.ts';

/** The path of the folder that the site lives in, without a slash at its end; empty at the root of a host. */
export const basePath = () => (shared.base ?? '').replace(/\/$/, '');

/**
 * An address of the handbook as a page writes it: with the base path before it, and, where it names a place of a
 * list that is shown part by part, that of the part.
 *
 * @param address from the root of the handbook, such as `/roles/tech-lead/`
 */
export function link(address: string): string {
	const handbook = address.includes('#') ? shownHandbook() : undefined;
	return basePath() + (handbook ? shownAt(handbook, address) : address);
}

/** The link to an entry. */
export const linkTo = (entry: Entry) => link(addressOf(entry));
