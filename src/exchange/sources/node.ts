import type { Place } from '../../handbook/model/diagnostic.ts';
import type { Listed } from '../table/table.ts';

/** Words of a source, in both forms in which they are needed. */
export interface Words {
	/** Without any marks. */
	plain: string;
	/** As Markdown of a field. */
	marked: string;
	/** What stands in them and does not come along: links into the source’s own site, pictures. */
	lost: readonly Listed[];
}

/**
 * A part of a source. All sources are trees of these, so that what reads a ladder knows none of them.
 *
 * | source | is |
 * | --- | --- |
 * | all | `ladder`, with a `folder` or `file` for each |
 * | sheets | `sheet`; in it what pages have |
 * | data | the key of a field; `item` for each of a list |
 * | pages | `h1` to `h6`, `bold` (words in bold that stand for a heading), `lead` (a line with a colon before a list), `details`; `text`, `bullet`, `number`, `quote`, `code`; `table`, `row`, `column` |
 */
export interface Node {
	is: string;
	/** What it is called where it stands: a heading, the head of a column, a file. */
	name?: Words;
	/** What it says itself, without what lies in it. */
	text?: Words;
	children: readonly Node[];
	/** Whether nobody sees it who opens the file. */
	isHidden?: boolean;
	at: Place;
	/** Where it is, by names where there are names; no two of a tree have the same. */
	key: string;
}

/** A node that has no key yet. */
export type Draft = Omit<Node, 'key' | 'children'> & { children: readonly Draft[] };

/** Whether it is a part of a page that has a name and holds what follows. */
export const isHeading = (is: string) => /^(?:h[1-6]|sheet|bold|lead|details)$/.test(is);

/** Whether it is a part of a page; all else is a file, a folder, or a key of data with its items. */
export const isOfPage = (is: string) =>
	isHeading(is) || /^(?:text|bullet|number|quote|code|table|row|column)$/.test(is);

/** Whether it is a key of data. */
export const isKey = (is: string) => !isOfPage(is) && !/^(?:ladder|folder|file|item)$/.test(is);

/** Whether a word is the name of a kind of part, and cannot be the key of a field. */
export const isReserved = (is: string) => !isKey(is.toLowerCase());
