import { readChoice, writeChoice } from '../search/choice.ts';
import { showAddress } from '../page/address.ts';
import { leftBefore } from './come-back.ts';
import { drawPanel } from './panel.ts';

/** Starts the page of the search: it asks what its address asks, and the address follows what is asked. */
export function startSearchPage(): void {
	const host = document.querySelector<HTMLElement>('.search.on-page')!;
	/** The address of the root of the handbook, with a slash at its end. */
	const root = host.dataset.root!;
	const { field } = drawPanel({
		host,
		root,
		isPage: true,
		first: readChoice(location.search),
		left: leftBefore(),
		onChoice: (choice) => showAddress(writeChoice(choice)),
	});
	if (location.search === '') field.focus();
}
