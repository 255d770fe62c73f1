import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
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
	/** What keeps people out, in the light and in the dark theme. */
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

/** Loads a page once and looks at it from all sides, in both themes and at three widths. */
export async function visit(page: Page, address: string): Promise<Visit> {
	const { complaints, elsewhere, stop } = listen(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	const response = await page.goto(address);
	await page.locator('[aria-busy]').waitFor({ state: 'detached' });
	const head = await page.evaluate(readHead);
	const barriers = [...(await findBarriers(page, 'light')), ...(await findBarriers(page, 'dark'))];
	const tooWide = [...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))];
	stop();
	return { address, status: response?.status() ?? 0, complaints, elsewhere, head, barriers, tooWide };
}

/** Notes what a page complains of and asks for, until it is told to stop. */
function listen(page: Page): Pick<Visit, 'complaints' | 'elsewhere'> & { stop: () => void } {
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	const listening = new AbortController();
	const note = (list: string[], text: string) => listening.signal.aborted || list.push(text);
	page.removeAllListeners();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) note(complaints, message.text());
	});
	page.on('pageerror', (error) => note(complaints, error.message));
	page.on('requestfailed', (request) => note(complaints, `${request.url()} could not be loaded`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		const here = new URL(page.url()).origin;
		if (/^https?:$/.test(url.protocol) && here !== 'null' && url.origin !== here) note(elsewhere, url.href);
	});
	return { complaints, elsewhere, stop: () => listening.abort() };
}

function readHead(): Head {
	const read = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? '';
	return {
		lang: document.documentElement.lang,
		title: document.title,
		description: read('meta[name=description]', 'content'),
		canonical: read('link[rel=canonical]', 'href'),
		ogTitle: read('meta[property="og:title"]', 'content'),
		ogDescription: read('meta[property="og:description"]', 'content'),
		first: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
	};
}
