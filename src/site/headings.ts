import type { Entry } from '../handbook/model/handbook.ts';

/** The sections of an entry's prose, for the table of contents. */
export function bodyHeadings(entry: Entry): { id: string; text: string }[] {
	return entry.body.headings.filter(({ depth }) => depth === 2);
}
