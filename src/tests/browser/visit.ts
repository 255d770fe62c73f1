import type { Page, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { findBarriers, OF_COLOUR } from './axe.ts';
import { findTooWide } from './width.ts';

/** What one look at a page tells. */
export interface Visit {
	address: string;
	status: number;
	/** Errors and warnings of the console, and what could not be loaded. */
	complaints: string[];
	/** Addresses of other origins that the page asked for. */
	elsewhere: string[];
	head: Head;
	weight: Weight;
	/** What keeps people out, in the light and in the dark theme; nothing where that was not looked for. */
	barriers: string[];
	/** What is wider than a phone, at 390 and at 320 pixels. */
	tooWide: string[];
}

/** What a page says of itself to machines. */
export interface Head {
	lang: string;
	title: string;
	description: string;
	canonical: string;
	ogTitle: string;
	ogDescription: string;
	/** The text of each first heading. */
	first: string[];
}

/** What the first load of a page costs. */
export interface Weight {
	requests: number;
	/** Page, styles and scripts, each packed by `gzip -9`, in bytes. */
	packed: number;
	/** The scripts as they are, in and outside of the page, in bytes. */
	script: number;
	sidebarLinks: number;
}

/**
 * Loads a page once and looks at it from all sides.
 *
 * @param barriers what to look for of what keeps people out, in both themes; that takes longer than
 *   all else, so where nothing is looked for, the page is seen on the smallest screen alone
 */
export async function visit(
	page: Page,
	address: string,
	barriers: 'all' | 'of colour' | 'none' = 'all',
): Promise<Visit> {
	const { complaints, elsewhere, responses, stop } = listen(page);
	await page.setViewportSize({ width: barriers === 'none' ? 320 : 1280, height: 800 });
	const response = await page.goto(address);
	await page.locator('[aria-busy]').waitFor({ state: 'detached' });
	const { sidebarLinks, ...head } = await page.evaluate(readHead);
	const found = barriers === 'none' ? [] : await findBarriers(page, 'html', barriers === 'all' ? undefined : OF_COLOUR);
	const tooWide = barriers === 'none' ? [] : await findTooWide(page, 390);
	tooWide.push(...(await findTooWide(page, 320)));
	stop();
	const weight = { sidebarLinks, ...(await weigh(responses)) };
	return { address, status: response?.status() ?? 0, complaints, elsewhere, head, weight, barriers: found, tooWide };
}

/** Weighs what a page has loaded; what it was given is asked for again, which costs less than to hand it over. */
async function weigh(responses: readonly Response[]): Promise<Omit<Weight, 'sidebarLinks'>> {
	const weight = { requests: responses.length, packed: 0, script: 0 };
	for (const response of responses) {
		const type = response.request().resourceType();
		if (!['document', 'stylesheet', 'script'].includes(type)) continue;
		const { text, packed } = await sizesOf(response.url());
		weight.packed += packed;
		if (type === 'script') weight.script += Buffer.byteLength(text);
		if (type === 'document')
			for (const [, code] of text.matchAll(/<script>([^]*?)<\/script>/g)) weight.script += Buffer.byteLength(code!);
	}
	return weight;
}

const sizes = new Map<string, Promise<{ text: string; packed: number }>>();

/** A file, and how long it is when it is packed; all pages have the same styles and scripts. */
function sizesOf(url: string): Promise<{ text: string; packed: number }> {
	const known =
		sizes.get(url) ??
		fetch(url)
			.then((response) => response.text())
			.then((text) => ({ text, packed: gzipSync(text, { level: 9 }).length }));
	sizes.set(url, known);
	return known;
}

/** Notes what a page complains of and asks for, until it is told to stop. */
function listen(page: Page): Pick<Visit, 'complaints' | 'elsewhere'> & { responses: Response[]; stop: () => void } {
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	const responses: Response[] = [];
	// What the page before is still loading or saying is not this one's.
	let isListening = false;
	const note = (list: string[], text: string) => isListening && list.push(text);
	page.removeAllListeners();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) note(complaints, message.text());
	});
	page.on('pageerror', (error) => note(complaints, error.message));
	page.on('response', (response) => {
		isListening ||= response.request().isNavigationRequest();
		if (isListening) responses.push(response);
	});
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(complaints, `${request.url()} could not be loaded`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		const here = new URL(page.url()).origin;
		if (/^https?:$/.test(url.protocol) && here !== 'null' && url.origin !== here) note(elsewhere, url.href);
	});
	return { complaints, elsewhere, responses, stop: () => void (isListening = false) };
}

function readHead(): Head & Pick<Weight, 'sidebarLinks'> {
	const read = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? '';
	return {
		lang: document.documentElement.lang,
		title: document.title,
		description: read('meta[name=description]', 'content'),
		canonical: read('link[rel=canonical]', 'href'),
		ogTitle: read('meta[property="og:title"]', 'content'),
		ogDescription: read('meta[property="og:description"]', 'content'),
		sidebarLinks: document.querySelectorAll('#menu a').length,
		first: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
	};
}
