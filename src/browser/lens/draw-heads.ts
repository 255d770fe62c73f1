import { element } from '../page/element.ts';
import { countsInWords } from './in-words.ts';
import type { Seen } from './seen.ts';
import { countsOf } from './who-holds.ts';

/**
 * The roles at the head of their columns.
 *
 * @param isCounted whether each says how much it answers for
 */
export function drawColumnHeads({ roles, held }: Seen, tag: 'p' | 'th', isCounted: boolean): HTMLElement[] {
	return roles.map(({ title, href, colour, isThere }, place) =>
		element(
			tag,
			{ 'data-track': colour, ...(tag === 'th' && { role: 'columnheader', scope: 'col' }) },
			element('a', { href }, title),
			...(isCounted && isThere ? [' ', element('span', {}, countsInWords(countsOf(held, place)))] : []),
		),
	);
}

/** The same as a row by itself. */
export const drawHeads = (seen: Seen, isCounted: boolean): HTMLElement =>
	element('div', { class: 'lens-heads' }, ...drawColumnHeads(seen, 'p', isCounted));
