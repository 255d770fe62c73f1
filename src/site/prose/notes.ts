import type { Nodes } from 'hast';
import { elementsNamed } from '../html/elements.ts';

/** The anchor that the heading of the notes is given, whatever the page. */
const HEADING = 'footnote-label';

/**
 * Gives the heading of the notes an anchor of its own, for a page that shows several bodies.
 *
 * @param place what the anchors of the notes begin with; nothing where the page is the body's own
 */
export function nameNotes(tree: Nodes, place: string): void {
	for (const { properties } of elementsNamed(tree, /^(h[1-6]|a)$/)) {
		if (properties.id === HEADING) properties.id = place + HEADING;
		if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [place + HEADING];
	}
}
