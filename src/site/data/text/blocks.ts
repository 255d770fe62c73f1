import type { Only } from './as-read.ts';

/** A piece of a line. */
export type Inline =
	| { is: 'text'; text: string }
	| { is: 'code'; text: string }
	| { is: 'break' }
	| { is: 'image'; text: string; src: string }
	/** Where one points at what stands before it: the anchor on its page. */
	| { is: 'place'; anchor: string }
	| { is: 'strong' | 'emphasis' | 'deleted' | Only; children: Inline[] }
	| { is: 'link'; href: string; children: Inline[] };

/** A cell of a table. */
export interface Cell {
	text: Inline[];
	isHead: boolean;
	columns: number;
	rows: number;
	/** What its column is called, where no head stands above it. */
	label: string | undefined;
	only: Only | undefined;
}

/** A block of a text, as somebody would write it who has nothing but headings, paragraphs, lists and tables. */
export type Block =
	| { is: 'heading'; level: number; hasId: boolean; text: Inline[] }
	/** One that is ahead says when or where what its heading names is. */
	| { is: 'paragraph'; text: Inline[]; isAhead?: true }
	| { is: 'list'; isOrdered: boolean; items: Block[][] }
	| { is: 'table'; head: Cell[][]; rows: Cell[][] }
	| { is: 'quote' | Only; blocks: Block[] }
	| { is: 'code'; text: string }
	| { is: 'rule' };
