import type { Nodes } from 'hast';
import { elementsNamed } from '../html/elements.ts';
import { sentences } from './sentences.ts';

/** Names the box of each task, which a screen reader comes to before the words beside it. */
export function nameTasks(tree: Nodes): void {
	for (const { properties } of elementsNamed(tree, /^input$/))
		properties.ariaLabel = properties.checked === true ? sentences.done : sentences.notDone;
}
