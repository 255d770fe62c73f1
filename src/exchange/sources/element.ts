/** A page as HTML would say it: Markdown, the HTML in it, and pages of a wiki all come to this. */
export interface Element {
	/** In lower case, as in HTML. */
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: Content[];
	/** Where it begins in the text that was read. */
	at: number;
}

/** A piece of text; its white space means no more than it does in HTML. */
export interface Text {
	tag: '#text';
	value: string;
	at: number;
}

/** What may lie in an element. */
export type Content = Element | Text;

/** Whether it is a piece of text. */
export const isText = (content: Content): content is Text => content.tag === '#text';

/** Puts a page together from what a parser meets, one after another. */
export interface PageBuilder {
	open: (tag: string, at: number, attributes?: Record<string, string>) => void;
	text: (value: string, at: number) => void;
	/** Ends the innermost open element of that tag; nothing where none is open. */
	close: (tag: string) => void;
	/** Does something within an element that nothing inside can end, and ends whatever that has left open. */
	within: (tag: string, at: number, attributes: Record<string, string>, fill: () => void) => void;
	root: Element;
}

/** How deep elements may lie in each other: deeper than any page that a person has written. */
const DEEPEST = 200;

/** A builder with nothing in it. */
export function pageBuilder(): PageBuilder {
	const root: Element = { tag: 'body', attributes: {}, children: [], at: 0 };
	const stack = [root];
	/** How many elements of the stack may not be ended by a tag. */
	let held = 1;
	const builder: PageBuilder = {
		root,
		open(tag, at, attributes = {}) {
			const element = { tag, attributes, children: [], at };
			stack.at(-1)!.children.push(element);
			if (stack.length < DEEPEST) stack.push(element);
		},
		text(value, at) {
			const { children } = stack.at(-1)!;
			const last = children.at(-1);
			if (last && isText(last)) last.value += value;
			else children.push({ tag: '#text', value, at });
		},
		close(tag) {
			const index = stack.findLastIndex((element) => element.tag === tag);
			if (index >= held) stack.length = index;
		},
		within(tag, at, attributes, fill) {
			const [depth, before] = [stack.length, held];
			builder.open(tag, at, attributes);
			held = stack.length;
			fill();
			stack.length = depth;
			held = before;
		},
	};
	return builder;
}
