import type { Nodes } from 'hast';
import { elementsNamed } from '../html/elements.ts';

/** The lowest heading that HTML has. */
const LOWEST = 6;

/**
 * Gives each heading the level at which it stands: one below the heading that it belongs to. So an
 * outline has no gap, whatever its author left out, and no heading of a body rises to what the body
 * stands in.
 *
 * @param deeper how many headings the body stands under, beside the title of the page
 */
export function setHeadingLevels(tree: Nodes, deeper: number): void {
	/** The levels, as they are written, of the headings that the next may belong to. */
	const above: number[] = [];
	for (const heading of elementsNamed(tree, /^h[1-6]$/)) {
		const written = Number(heading.tagName[1]);
		while (above.length > 0 && above.at(-1)! >= written) above.pop();
		above.push(written);
		heading.tagName = `h${Math.min(1 + deeper + above.length, LOWEST)}`;
	}
}
