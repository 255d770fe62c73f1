import { addressOf } from '../../handbook/addresses/addresses.ts';
import type { Entry } from '../../handbook/model/handbook.ts';

/**
 * An address of the handbook as a page writes it: with the base path before it.
 *
 * @param address from the root of the handbook, such as `/roles/tech-lead/`
 */
export function link(address: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}

/** The link to an entry. */
export const linkTo = (entry: Entry) => link(addressOf(entry));
