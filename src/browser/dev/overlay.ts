import { element } from '../page/element.ts';
import { keepPlace } from './keep-place.ts';
import type { PanelPart } from './panel-part.ts';
import { READING } from './reading.ts';

/** What stands on a page only in `npm run dev`: findings come to it as soon as they are known. */
if (import.meta.hot) {
	keepPlace();
	import.meta.hot.on('rungbook:findings', show);
	// Whatever was saved since the page was made, nobody could tell it.
	import.meta.hot.send('rungbook:hello', document.querySelector<HTMLMetaElement>(`meta[name="${READING}"]`)?.content);
}

/** @param parts what the panel would hold if the page were made now */
function show(parts: readonly PanelPart[]): void {
	document.querySelector('rungbook-findings')?.remove();
	if (parts.length === 0) return;
	const panel = document.createElement('rungbook-findings');
	panel.attachShadow({ mode: 'open' }).append(...parts.map(made));
	document.body.append(panel);
}

const made = ({ tag, has, holds }: PanelPart): HTMLElement =>
	element(tag, has, ...holds.map((part) => (typeof part === 'string' ? part : made(part))));
