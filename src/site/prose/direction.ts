import type { Element, Nodes } from 'hast';
import { directionOf, type Direction } from '../../handbook/language/direction.ts';
import { elementChildren } from '../html/elements.ts';

/** What has lines of its own, or puts its parts side by side. */
const BLOCKS = /^(p|h[1-6]|ul|ol|li|blockquote|div|th|td|aside|details|summary)$/;

/**
 * Says of each block in which direction it is read, where that is another than that of what it stands
 * in. A page is read from the left, so that its own blocks say nothing.
 */
export function setDirections(tree: Nodes, around: Direction = 'ltr'): void {
	for (const child of elementChildren(tree)) {
		const own = BLOCKS.test(child.tagName) && child.properties.dir === undefined ? firstDirection(child) : undefined;
		if (own !== undefined && own !== around) child.properties.dir = own;
		setDirections(child, own ?? around);
	}
}

/** That of the first letter, but for what says its own, such as code. */
function firstDirection(node: Element): Direction | undefined {
	for (const child of node.children) {
		const found =
			child.type === 'text'
				? directionOf(child.value)
				: child.type === 'element' && child.properties.dir === undefined
					? firstDirection(child)
					: undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}
