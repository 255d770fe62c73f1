import { readChoice, writeChoice } from '../choice.ts';
import { drawPanel } from './panel.ts';

/**
 * Starts the page of the search: it asks what its address asks, and the address follows what is asked.
 *
 * @param root the address of the root of the handbook, with a slash at its end
 */
export function startSearchPage(host: HTMLElement, root: string): void {
	const { field } = drawPanel({
		host,
		root,
		isPage: true,
		first: readChoice(location.search),
		onChoice: (choice) => {
			try {
				history.replaceState(null, '', location.pathname + writeChoice(choice));
			} catch {
				// Safari refuses where somebody types fast; the next key brings the address up to date.
			}
		},
	});
	if (location.search === '') field.focus();
}
