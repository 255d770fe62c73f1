import type { Page } from 'playwright-core';
import { EVIL } from './payloads.ts';

/** What came of texts that were to stay texts. */
export interface Harm {
	/** What ran, what was loaded or sent elsewhere, what broke; nothing where all is well. */
	found: readonly string[];
	/** Looks at the page that is open, and forgets what was found before. */
	look: () => Promise<string[]>;
}

/** Listens to a page for dialogs, errors, and requests to any other machine than that of the page. */
export function listenForHarm(page: Page): Harm {
	const found: string[] = [];
	page.removeAllListeners();
	page.on('dialog', (dialog) => {
		found.push(`a dialog: ${dialog.message()}`);
		// The page may be gone by then.
		void dialog.dismiss().catch(() => {});
	});
	page.on('pageerror', ({ message }) => found.push(`an error: ${message}`));
	page.on('request', (request) => {
		const { protocol, host, pathname } = new URL(request.url());
		const isElsewhere = /^(https?|wss?|ftp):$/.test(protocol) && host !== new URL(page.url()).host;
		if ((isElsewhere && page.url() !== 'about:blank') || host === EVIL) found.push(`a request to ${request.url()}`);
		if (/alert|onerror/.test(decodeURIComponent(pathname))) found.push(`a request for ${pathname}`);
		if (request.method() !== 'GET') found.push(`a ${request.method()}`);
	});
	const look = async () => [...found.splice(0), ...(await page.evaluate(elementsOfTexts, EVIL))];
	return { found, look };
}

/** Finds elements and attributes that can only have come of a text. It runs in the page. */
function elementsOfTexts(evil: string): string[] {
	const shown = (element: Element) => new XMLSerializer().serializeToString(element).slice(0, 160);
	const all = [...document.querySelectorAll('*')];
	const ofText = all.filter((element) => {
		const attributes = [...element.attributes];
		return (
			/^(iframe|object|embed|base|math|x|video|mi|animate)$/.test(element.localName) ||
			attributes.some(
				({ name, value }) =>
					/^on|^formaction$|^srcdoc$|^shadowrootmode$/.test(name) ||
					(name === 'style' && /url|@/.test(value)) ||
					(/^(href|src|action|xlink:href)$/.test(name) && /^\s*(javascript|data:text|vbscript)/i.test(value)) ||
					(name === 'src' && value.includes(evil)),
			) ||
			(element.localName === 'link' && (element as HTMLLinkElement).href.includes(evil)) ||
			(element.localName === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) ||
			(element.localName === 'script' && !/^\/|^$/.test(element.getAttribute('src') ?? '')) ||
			(element.localName === 'style' && element.textContent.includes(evil))
		);
	});
	return ofText.map((element) => `an element of a text: ${shown(element)}`);
}
