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
