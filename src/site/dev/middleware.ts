import type { MiddlewareHandler } from 'astro';
import { READING } from '../../browser/dev/reading.ts';
import { currentHandbook } from '../handbook/current.ts';
import { currentSource } from '../data/source.ts';
import { fillPrint, isPrinted } from '../data/text/fill-print.ts';
import { shared } from '../handbook/shared.ts';
import { addressHere } from '../links/here.ts';
import { link } from '../links/links.ts';
import { readServedPage } from './read-served-page.ts';
import { TRUSTED_TYPES } from '../policy/policy.ts';
import { findingsPanel } from './panel.ts';

/** It waits for no other script: a page learns of a save as soon as it can. */
const OVERLAY = `<script type="module" async src="${link('/src/browser/dev/overlay.ts')}"></script>`;

/**
 * Puts into every page what the checker found, and of which reading of the files the page was made. A
 * script that a built site would stop is named in the console.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const panel = findingsPanel((await currentHandbook()).diagnostics);
	const html = (await whole(await response.text(), url))
		.replace(
			'</head>',
			(end) => `<meta name="${READING}" content="${shared.asked?.getStore()?.number}">${OVERLAY}${end}`,
		)
		.replace(/<\/body>(?!.*<\/body>)/s, (end) => `${panel}${end}`);
	const { status, statusText, headers } = response;
	headers.set('content-security-policy-report-only', TRUSTED_TYPES);
	return new Response(html, { status, statusText, headers });
};

/** A page with all that a build would put into it. */
async function whole(html: string, url: URL): Promise<string> {
	const address = addressHere(url);
	if (!isPrinted(address)) return html;
	return fillPrint(html, address, await currentSource((page) => readServedPage(url.origin, page)));
}
