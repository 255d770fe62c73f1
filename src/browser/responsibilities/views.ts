import { showAddress } from '../page/address.ts';

/**
 * Shows one of two views of the same list, the one that the address names; without this, both stand
 * one after the other.
 */
export function startViews(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.views a')];
	const views = links.map(({ hash }) => document.querySelector<HTMLElement>(`section:has(> ${hash})`)!);

	function show(): HTMLElement | null {
		const at = document.getElementById(location.hash.slice(1));
		const current = Math.max(
			0,
			views.findIndex((view) => view.contains(at)),
		);
		for (const [index, view] of views.entries()) {
			view.hidden = index !== current;
			if (index === current) links[index]!.setAttribute('aria-current', 'true');
			else links[index]!.removeAttribute('aria-current');
		}
		return at;
	}

	for (const link of links) {
		link.addEventListener('click', (event) => {
			event.preventDefault();
			showAddress(link.hash);
			show();
		});
	}
	// What the address names may have been hidden until now, or have moved.
	const go = () => show()?.scrollIntoView({ behavior: 'instant' });
	addEventListener('hashchange', go);
	go();
}
