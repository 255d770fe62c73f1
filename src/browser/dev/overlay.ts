import { READING } from './reading.ts';

/** What stands on a page only in `npm run dev`: findings come to it as soon as they are known. */
if (import.meta.hot) {
	import.meta.hot.on('rungbook:findings', show);
	// Whatever was saved since the page was made, nobody could tell it.
	import.meta.hot.send('rungbook:hello', document.querySelector<HTMLMetaElement>(`meta[name="${READING}"]`)?.content);
}

/** @param panel its HTML, as the page would have it if it were made now */
function show(panel: string): void {
	document.querySelector('rungbook-findings')?.remove();
	document.body.append(...Document.parseHTMLUnsafe(panel).body.children);
}
