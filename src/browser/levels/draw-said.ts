import { element } from '../page/element.ts';
import type { Said } from './ladder.ts';

/** A text with its emphasis, code and links. */
export function drawSaid(said: Said): (string | Node)[] {
	return said.map((part) =>
		typeof part === 'string' ? part : element(part.tag as 'span', { ...part.attributes }, ...drawSaid(part.said)),
	);
}

/** The words of a text, without its emphasis. */
export const wordsOf = (said: Said): string =>
	said.map((part) => (typeof part === 'string' ? part : wordsOf(part.said))).join('');
