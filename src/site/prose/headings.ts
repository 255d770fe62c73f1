import { nodesOfType, wordsOf } from '../../handbook/model/body.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { saidBy } from './said-by.ts';

/** The sections of an entry's prose, for the table of contents. */
export function bodyHeadings(handbook: PublicHandbook, entry: Entry): { id: string; text: string }[] {
	const said = saidBy(handbook);
	return nodesOfType(entry.body, 'heading')
		.filter(({ depth }) => depth === 2)
		.map((heading) => ({ id: heading.id, text: wordsOf(heading, said).trim() }));
}
