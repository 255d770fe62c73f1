/** Titles of pages that say that something went wrong. */
const OF_ERROR =
	/^(?:\W*(?:error|4\d\d|5\d\d|access denied|forbidden|unauthori[sz]ed|(?:page )?not found|just a moment|sign in|sign-in|log in|login|anmelden|connexion)\b)|\b(?:sign in|log in|login)\W*$|\bnot found\b/i;

/** Whether a text is a page of the web from its first sign on. */
export const isWebPage = (text: string) =>
	/^\s*(?:<!--[^]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text);

/**
 * Why a page of the web is no page of a ladder, where it is none: it asks who one is, or tells of an error.
 */
export function errorPage(html: string): string | undefined {
	const title = titleOf(html);
	const isLocked = /<input[^>]+type\s*=\s*["']?password/i.test(html);
	if (!isLocked && !OF_ERROR.test(title)) return undefined;
	return `This is a page that asks to sign in or tells of an error${called(title)}, not the ladder. Open the ladder in a browser, and export it again.`;
}

/** What is said of a page of the web where a sheet or data should be. */
export const pageInstead = (html: string, wanted: string) =>
	`This is a page of the web${called(titleOf(html))} that was saved as ${wanted}: often one that asks to sign in, or tells of an error. Open the ladder in a browser, and download it again.`;

const titleOf = (html: string) =>
	(/<title[^>]*>([^<]*)<\/title/i.exec(html)?.[1] ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);

const called = (title: string) => (title === '' ? '' : ` (“${title}”)`);
