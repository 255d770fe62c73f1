import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** How many rows are drawn at once: whoever reads that many asks for less, or for more. */
const AT_ONCE = 60;

/**
 * Draws rows in turn, the next when somebody asks for them.
 *
 * @param more the button that asks
 * @returns what begins anew with other rows, each of which is drawn when its turn comes
 */
export function inTurn(body: HTMLElement, more: HTMLButtonElement): (rows: readonly (() => HTMLElement)[]) => void {
	let left: readonly (() => HTMLElement)[] = [];
	const next = () => {
		body.append(...left.slice(0, AT_ONCE).map((draw) => draw()));
		left = left.slice(AT_ONCE);
		more.hidden = left.length === 0;
		more.textContent = say(sentences.showMore, { count: Math.min(AT_ONCE, left.length), left: left.length });
	};
	more.addEventListener('click', next);
	return (rows) => {
		body.replaceChildren();
		left = rows;
		next();
	};
}
