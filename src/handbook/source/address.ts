import { type TreeNode } from './tree.ts';

/** What an address may begin with, where it begins with a scheme: all others run, load or open something. */
const SCHEMES = /^(https?|mailto|tel):/i;

/** Whether an address leads to a page or to somebody, and says so in the way that all browsers read it. */
export function isAddress(url: string): boolean {
	// Browsers drop these characters before they look for a scheme.
	const read = url.replace(/[\u0000-\u0020]/g, '').replace(/&(colon|#58|#x3a);/gi, ':');
	if (/^[\\/]{2}/.test(read)) return false;
	return SCHEMES.test(read) || !/^[a-z][a-z\d+.-]*:/i.test(read);
}

/** What begins like the name of a site, and would be taken for a page of ours. */
const SITE = /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|io|dev|app|ai|eu|gov|edu|co|de|uk|fr|nl|ch|at)(?:[/?#:]|$))/i;

/** An address of mail. */
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The beginning of an address of another site, with a sign missing, or one too many or too few. */
const SLIP = /^(https?)(?=[:/])(?!:\/\/[^/])[:/]*/i;

/** The name of a machine, as a web address begins with it: in letters of any script, or a number. */
const HOST = /^https?:\/\/(?:[^\s/?#@]*@)?(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/iu;

/** What is wrong with an address, and what to write; nothing where it may be right. */
export function wrongAddress(url: string): { message: string; hint: string } | undefined {
	const shown = url.slice(0, 40);
	if (MAIL.test(url)) return { message: `“${shown}” is an address of mail.`, hint: `Write mailto:${url}.` };
	if (SLIP.test(url))
		return {
			message: `“${shown}” does not begin as the address of another site does.`,
			hint: `Write ${url.replace(SLIP, '$1://').slice(0, 60)}.`,
		};
	if (!isAddress(url))
		return {
			message: `“${shown}” is no address of a page.`,
			hint: 'Link to a page of the handbook, or to one that begins with https://.',
		};
	if (/\s/.test(url))
		return {
			message: `The address “${shown}” has a blank in it.`,
			hint: `Write ${url.trim().replace(/\s+/g, '-').slice(0, 60)}.`,
		};
	if (/^https?:/i.test(url) && !(URL.canParse(url) && HOST.test(url)))
		return {
			message: `“${shown}” is no address that a browser can open.`,
			hint: 'Open the page that you mean, and copy its address from there.',
		};
	if (SITE.test(url))
		return { message: `“${shown}” would be looked for in this handbook.`, hint: `Write https://${url.slice(0, 60)}.` };
	return undefined;
}

/** Whether one can look for what an address leads to, though a blank may stand at its end. */
export const leadsOn = (url: string) => wrongAddress(url.trimEnd()) === undefined;

/**
 * Where the address stands in the source of a link, an image or a definition.
 *
 * @returns an offset in the source
 */
export function addressIn(source: string, { type, url = '' }: TreeNode): number {
	const opening = type === 'definition' ? /\]:\s*<?/g : /\]\(\s*<?/g;
	const starts = [...source.matchAll(opening)].map((match) => match.index + match[0].length);
	return starts.findLast((start) => source.startsWith(url, start)) ?? starts.at(-1) ?? 0;
}
