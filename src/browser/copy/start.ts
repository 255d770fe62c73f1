import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { copiedFrom } from './copied-from.ts';
import { sentences } from './sentences.ts';
import { announced } from './announced.ts';

/**
 * Makes links to places copy themselves, and puts a button beside each link to a text that somebody may
 * want to copy. Without a script, or where a browser lets no page copy, they stay links.
 */
export function startCopying(): void {
	if (!('clipboard' in navigator)) return;
	document.documentElement.dataset.copies = '';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.permalink')) nameLink(link);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) link.before(buttonFor(link));
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.permalink');
		// With a key held the link is opened elsewhere, as any other.
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		void announced(link, () => navigator.clipboard.writeText(link.href));
	});
}

/** Says of a link to a place that it copies itself. */
function nameLink(link: HTMLAnchorElement): void {
	const title = /“(.*)”/s.exec(link.ariaLabel ?? '')?.[1] ?? '';
	link.ariaLabel = say(sentences.linkTo, { title });
	link.title = say(sentences.link);
	if (link.parentElement?.matches('.statement')) link.textContent = say(sentences.link);
}

/** The button that copies what a link leads to: the page in Markdown, where the link says nothing else. */
function buttonFor(link: HTMLAnchorElement): HTMLButtonElement {
	const button = element(
		'button',
		{ type: 'button', class: 'copy-button' },
		link.dataset.copy || say(sentences.markdown),
	);
	button.addEventListener('click', () => void announced(button, () => copiedFrom(link.href)));
	return button;
}
