import { isHeading, isOfPage, type Node } from '../../sources/node.ts';
import { isAbout } from '../fields.ts';
import type { Guesses } from './generalise.ts';

/**
 * Takes what is left of a page for prose: a part in which nothing was recognised goes as a whole, to the
 * thing that it lies in or as a page of its own.
 */
export function guessProse(file: Node, guesses: Guesses): void {
	visit(file, guesses.has(file));

	function visit(node: Node, isInThing: boolean): void {
		for (const child of node.children) {
			const guess = guesses.get(child);
			if (guess && (guess.is === 'nothing' || isAbout(guess.is))) continue;
			const isLeft = guess === undefined && isOfPage(child.is) && !holdsGuess(child);
			if (isLeft && hasWords(child))
				guesses.set(child, { is: isInThing || !/^(?:h[1-6]|sheet)$/.test(child.is) ? 'prose' : 'page' });
			// What holds something is a part of it, and says so itself if it is more.
			if (guess === undefined && !isLeft && isHeading(child.is)) guesses.set(child, { is: 'part' });
			if (!isLeft) visit(child, isInThing || guess !== undefined);
		}
	}

	function holdsGuess(node: Node): boolean {
		return node.children.some((child) => guesses.has(child) || holdsGuess(child));
	}
}

const hasWords = ({ name, text, children }: Node): boolean =>
	(name?.plain ?? '') !== '' || (text?.plain ?? '') !== '' || children.some(hasWords);
