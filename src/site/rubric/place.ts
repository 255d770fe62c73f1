import type { Entry } from '../../handbook/model/handbook.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { placeInSentence, placeOfLevel } from '../handbook/level-place.ts';

/** What a level is called over its column, and its place beside that; no place where the name says it. */
export function headOf(level: Entry<'levels'>): { name: string; place?: string } {
	const { title } = level.data;
	// A title that is no more than a number says less than the place.
	if (!/\p{L}/u.test(title)) return { name: placeOfLevel(level) };
	const place = placeInSentence(level);
	return title.toLowerCase().includes(place.toLowerCase()) ? { name: title } : { name: title, place };
}

/** The same in one line, which breaks before the place and not in it. */
export const headInWords = remembered((level: Entry<'levels'>) => {
	const { name, place } = headOf(level);
	return place === undefined ? name : `${name}, ${place.replaceAll(' ', '\u00a0')}`;
});
