import { wrongVariable } from '../src/site/links/site-address.ts';
import { wrongUsage } from './usage.ts';

/** Ends with 2 where RUNGBOOK_SITE or RUNGBOOK_BASE hold no address; for the commands that make pages. */
export function checkAddressVariables(help: string): void {
	const wrong = wrongVariable(process.env);
	if (wrong !== undefined) wrongUsage(wrong, help);
}
