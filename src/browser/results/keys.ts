/**
 * Lets the arrow keys go from the field through the results and back, as in a menu; letters typed on
 * a result go on in the field.
 *
 * @param host what holds both
 * @param results what holds the links
 */
export function moveByArrows(host: HTMLElement, field: HTMLInputElement, results: HTMLElement): void {
	host.addEventListener('keydown', (event) => {
		const links = [...results.querySelectorAll<HTMLElement>('a')];
		const at = links.indexOf(document.activeElement as HTMLElement);
		const isField = document.activeElement === field;
		if (!isField && at < 0) return;
		const go = (to: HTMLElement | undefined) => {
			event.preventDefault();
			to?.focus();
			to?.scrollIntoView({ block: 'nearest' });
		};
		switch (event.key) {
			case 'ArrowDown':
				return go(links[at + 1]);
			case 'ArrowUp':
				return at >= 0 ? go(at === 0 ? field : links[at - 1]) : undefined;
			case 'Home':
				return isField ? undefined : go(links[0]);
			case 'End':
				return isField ? undefined : go(links.at(-1));
			default:
				if (!isField && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) field.focus();
		}
	});
}
