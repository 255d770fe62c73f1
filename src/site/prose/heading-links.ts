import type { Element, ElementContent, Nodes } from 'hast';
import { fill } from '../../handbook/language/sentence.ts';
import { sentences } from '../parts/sentences.ts';
import { element, elementsNamed, textOf } from '../html/elements.ts';

/** The heading of the notes is there for those who do not see that they are notes. */
const isOurs = ({ properties: { className } }: Element) => Array.isArray(className) && className.includes('sr-only');

/** Gives each heading that an author wrote a link to itself, as `Permalink.astro` makes it. */
export function linkHeadings(tree: Nodes): void {
	for (const heading of elementsNamed(tree, /^h[1-6]$/)) {
		const { id } = heading.properties;
		if (typeof id !== 'string' || id === '' || isOurs(heading)) continue;
		const ariaLabel = fill(sentences.linkTo, { title: textOf(heading).trim() });
		// The space does not break, so that the sign never stands on a line of its own.
		const text = (value: string): ElementContent => ({ type: 'text', value });
		// Outside of the link, or who hears the heading would hear its last word and the link as one.
		heading.children.push(text('\u00a0'), element('a', { className: ['permalink'], href: `#${id}`, ariaLabel }, [text('#')]));
	}
}
