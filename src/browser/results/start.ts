/**
 * Makes the search link open the search over the page. What that takes is loaded when the link is
 * touched or focused, so that a page that is only read pays nothing for it.
 */
export function startSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('a.search-button')!;
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog')!;
	const load = () => import('./dialog.ts');
	const open = async () => {
		// The page of the search has a field of its own.
		const own = document.querySelector<HTMLInputElement>('.search.on-page input');
		if (own) {
			own.focus();
			own.select();
			return;
		}
		await load().then(
			({ openSearch }) => openSearch(dialog, new URL('..', link.href).pathname),
			() => location.assign(link.href),
		);
	};
	for (const touch of ['pointerdown', 'focus'] as const)
		link.addEventListener(touch, () => void load().catch(() => {}), { once: true });
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void open();
	});
	addEventListener('keydown', (event) => {
		const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
		const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
		const k = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey;
		if (!slash && !k) return;
		event.preventDefault();
		void open();
	});
}
