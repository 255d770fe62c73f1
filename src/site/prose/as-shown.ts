import type { Nodes } from 'hast';
import type { BodyNodeOf } from '../../handbook/model/body.ts';
import { breakLongAddresses } from '../html/long-addresses.ts';
import { setDirections } from './direction.ts';
import { setHeadingLevels } from './heading-levels.ts';
import { linkHeadings } from './heading-links.ts';
import { nameNotes } from './notes.ts';
import { frameTables } from './tables.ts';
import { nameTasks } from './tasks.ts';

/** Where a page shows a body. */
export interface Place {
	/** How many headings the body stands under, beside the title of the page. */
	deeper?: number;
	/** What the anchors of its notes begin with, where the page shows other bodies too. */
	notes?: string;
	/** What a component says in words, where a name holds what the text says. */
	said?: (component: BodyNodeOf<'component'>) => string;
}

/** Makes of the tree that Markdown says what a page shows of it. */
export function asShown<Tree extends Nodes>(tree: Tree, { deeper = 0, notes = '' }: Place): Tree {
	setHeadingLevels(tree, deeper);
	linkHeadings(tree);
	nameNotes(tree, notes);
	nameTasks(tree);
	frameTables(tree);
	setDirections(tree);
	breakLongAddresses(tree);
	return tree;
}
