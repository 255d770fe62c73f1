interface PagefindWindow {
	PagefindUI?: new (options: Record<string, unknown>) => unknown;
}

/** Makes the search button and its keys work. */
export function startSearch(): void {
	const button = document.querySelector<HTMLButtonElement>('.search-button')!;
	const dialog = document.querySelector<HTMLDialogElement>('.search-dialog')!;
	const open = () => void openSearch(dialog, button.dataset.bundle!);
	button.hidden = false;
	button.addEventListener('click', open);
	addEventListener('keydown', (event) => {
		const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
		const slash = event.key === '/' && !typing;
		const k = event.key === 'k' && (event.metaKey || event.ctrlKey);
		if (!slash && !k) return;
		event.preventDefault();
		open();
	});
	dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
}

/** Pagefind's interface, once it has been asked for: a key pressed twice must not make two of it. */
let made: Promise<void> | undefined;

/**
 * Opens the search dialog. Pagefind's own interface is loaded with it and not before, so a page
 * that is only read pays nothing for search.
 *
 * @param bundle the address of Pagefind's folder
 */
async function openSearch(dialog: HTMLDialogElement, bundle: string): Promise<void> {
	if (!dialog.open) dialog.showModal();
	const place = dialog.querySelector<HTMLElement>('.search-place')!;
	try {
		await (made ??= makeInterface(place, bundle));
	} catch {
		made = undefined;
		place.textContent = 'There is no search index yet: `npm run build` makes one.';
	}
	place.querySelector('input')?.focus();
}

async function makeInterface(place: HTMLElement, bundle: string): Promise<void> {
	await Promise.all([load('link', `${bundle}pagefind-ui.css`), load('script', `${bundle}pagefind-ui.js`)]);
	const { PagefindUI } = window as PagefindWindow;
	place.textContent = '';
	new PagefindUI!({
		element: place,
		bundlePath: bundle,
		showImages: false,
		showSubResults: true,
		debounceTimeoutMs: 60,
	});
}

function load(tag: 'link' | 'script', address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const element = document.createElement(tag);
		if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
		else Object.assign(element, { src: address });
		element.addEventListener('load', () => resolve());
		element.addEventListener('error', reject);
		document.head.append(element);
	});
}
