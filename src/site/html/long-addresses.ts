import type { ElementContent, Nodes } from 'hast';
import { element } from './elements.ts';

/** From so many signs without a space on, an address or a path may be wider than its line. */
const LONG = /(?<!\S)\S{28,}/g;

/** Without one of these, nothing has parts. */
const SIGNS = /[/_?&#]/;

/** Where a new line may begin: behind a slash or a low line, or before what an address asks for. */
const PARTS = /(?<=[^/]\/|[^_]_)(?=[^/_])|(?<=\S)(?=[?&#])/;

/** Stands for such a place in a text; no file of the handbook may hold it. */
const MARK = '\0';

/** Lets long addresses and paths go on in the next line between their parts, so that no word of theirs is broken. */
export function breakLongAddresses(tree: Nodes): void {
	if (!('children' in tree)) return;
	tree.children = (tree.children as ElementContent[]).flatMap((child) => {
		if (child.type === 'text') return inParts(child.value);
		breakLongAddresses(child);
		return [child];
	}) as typeof tree.children;
}

/** A text cut where a new line may begin within a long address or path. */
export const partsOfLong = (text: string): string[] =>
	SIGNS.test(text) ? text.replaceAll(LONG, (run) => run.split(PARTS).join(MARK)).split(MARK) : [text];

function inParts(text: string): ElementContent[] {
	return partsOfLong(text).flatMap((value, index) => [
		...(index > 0 ? [element('wbr', {}, [])] : []),
		{ type: 'text' as const, value },
	]);
}
