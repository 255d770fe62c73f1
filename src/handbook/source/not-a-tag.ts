import { insteadOf } from './instead.ts';

/** Something that begins with a < and is no tag, or that must not be one. */
export interface NotATag {
	length: number;
	/** What ends it, where that is further on. */
	until?: string;
	message: string;
	hint: string;
}

/** Whether a tag has no > at its end, another closes it, or neither. */
type Standing = 'open' | 'closed' | 'alone';

/** Words between < and >, and the like of it within them: `<String, List<int>>`. */
const WORDS = /^<([A-Za-z][\w’'-]*)((?:[^<>="\n/]|<[^<>="\n/]*>)*)>/;

/**
 * What begins with a < and means something else than a tag: a comment, an address, a name to fill in, a sign.
 *
 * @param rest the text from the < on
 * @param before the letter before it: behind one stands what is meant as in `List<String>`
 * @returns nothing where it is a tag
 */
export function notATag(rest: string, before = '', standing: Standing = 'alone'): NotATag | undefined {
	if (rest.startsWith('<!--'))
		return {
			length: 4,
			until: '-->',
			message: 'This comment would be shown or break the page.',
			hint: 'Write {/* ... */} instead.',
		};
	const [link, address = ''] = /^<((?:https?:\/\/|mailto:)[^\s>]*)>/.exec(rest) ?? [];
	if (link !== undefined)
		return { length: link.length, message: `“${link}” is not a link here.`, hint: `Write [text](${address}).` };
	const [mail, box = ''] = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/.exec(rest) ?? [];
	if (mail !== undefined)
		return { length: mail.length, message: `“${mail}” is not a link here.`, hint: `Write [${box}](mailto:${box}).` };
	if (standing === 'open' || !/^<\/?[A-Za-z]|^<\/?>/.test(rest))
		return { length: 1, message: 'A bare < begins a tag.', hint: 'Write &lt; or \\<.' };
	const [words, first = '', others = ''] = WORDS.exec(rest) ?? [];
	const isInWord = /[\p{L}\p{N}]/u.test(before) && !(standing === 'closed' && insteadOf(first) !== undefined);
	const isPlain = standing === 'alone' && insteadOf(first) === undefined && /^(?:[ \t,]|$)/.test(others);
	if (words === undefined || !(isInWord || isPlain)) return undefined;
	return {
		length: words.length,
		message: `“${words.slice(0, 40)}” would be taken for a tag, and not be shown.`,
		hint: `Write ${words.slice(0, 60).replaceAll('<', '\\<')}, if you mean the signs.`,
	};
}
