import { isComingBack } from '../page/history-entry.ts';
import { fetchFirst, type FirstFiles } from '../search/first-files.ts';

/**
 * Makes the search link open the search over the page. What that takes is loaded when the link is
 * touched or focused, so that a page that is only read pays nothing for it.
 */
export function startSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('a.search-button')!;
	/** The address of the root of the handbook, with a slash at its end. */
	const root = new URL('..', link.href).pathname;
	let first: FirstFiles | undefined;
	const load = async () => {
		// What could not be imported once, a browser never asks for again.
		if (!navigator.onLine) return undefined;
		first ??= fetchFirst(`${root}pagefind/`);
		return import('./dialog.ts').catch(() => undefined);
	};
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog')!;
	/** The field that stands open on the page, where one does. */
	const openField = document.querySelector<HTMLInputElement>('.open-search input');
	const open = (isBack = false) => {
		// The page of the search has a field of its own.
		const own = document.querySelector<HTMLInputElement>('.on-page input');
		own?.focus();
		own?.select();
		if (own) return;
		void load().then((loaded) => {
			if (loaded) return loaded.openSearch(root, first!, isBack, openField);
			// What it holds says so. Going to the page of the search would lose the page at hand, and come no further.
			if (!dialog.open) dialog.showModal();
			addEventListener('online', () => dialog.open && open(), { once: true });
		});
	};
	link.onpointerdown = link.onfocus = () => void load();
	link.onclick = (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	};
	if (openField) takeOver(openField, () => void load(), open);
	addEventListener('pageshow', ({ persisted }) => {
		if (!document.querySelector('.on-page') && isComingBack(persisted)) open(true);
	});
	addEventListener('keydown', (event) => {
		const typing = (event.target as HTMLElement).closest?.('input,textarea,select,[contenteditable]');
		const isAsked =
			event.ctrlKey || event.metaKey
				? event.key.toLowerCase() === 'k' && !event.shiftKey
				: event.key === '/' && !typing;
		if (!isAsked || event.altKey) return;
		event.preventDefault();
		open();
	});
}

/** Makes what is typed into the open field go on in the search, as soon as a first letter is there. */
function takeOver(field: HTMLInputElement, load: () => void, open: () => void): void {
	const isAsked = () => field.value.trim() !== '';
	field.onfocus = load;
	field.oninput = (event) => {
		// A letter that is still being made of several keys would be lost on the way.
		if (isAsked() && !event.isComposing) open();
	};
	field.addEventListener('compositionend', () => isAsked() && open());
	field.form!.onsubmit = (event) => {
		if (!isAsked()) return field.focus();
		event.preventDefault();
		open();
	};
}
