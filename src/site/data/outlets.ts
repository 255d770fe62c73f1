import { API, KEPT } from '../../handbook/addresses/addresses.ts';
import { PRINT, printedRoles } from '../../handbook/addresses/text-addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sentences as ofKept } from '../kept/sentences.ts';
import { sentences } from './api/sentences.ts';
import { ofPaper } from './text/sentences.ts';

/** The pages from which one takes the handbook somewhere else, and the one on what stays here, in the order of the footer. */
export const outlets = (handbook: PublicHandbook): { label: string; address: string }[] => [
	{ label: sentences.title, address: API },
	...(printedRoles(handbook).length > 0 ? [{ label: ofPaper.onPaper, address: PRINT }] : []),
	{ label: ofKept.title, address: KEPT },
];
