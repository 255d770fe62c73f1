import { nodesOfType, wordsOf } from '../../handbook/model/body.ts';
import type { Entry } from '../../handbook/model/handbook.ts';

/** The sections of an entry's prose, for the table of contents. */
export function bodyHeadings(entry: Entry): { id: string; text: string }[] {
	return nodesOfType(entry.body, 'heading')
		.filter(({ depth }) => depth === 2)
		.map((heading) => ({ id: heading.id, text: wordsOf(heading).trim() }));
}
