import { insteadOf } from './instead.ts';

/** Something that begins with a < and is no tag, or that must not be one. */
export interface NotATag {
	length: number;
	/** What ends it, where that is further on. */
	until?: string;
	message: string;
	hint: string;
}

/**
 * What begins with a < and means something else than a tag: a comment, an address, a name to fill in, a sign.
 *
 * @param rest the text from the < on
 * @param isInWord whether it stands right behind a letter, as in `List<String>`
 * @returns nothing where it is a tag
 */
export function notATag(rest: string, isInWord: boolean): NotATag | undefined {
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
	const [words, first = ''] = /^<([A-Za-z][\w’'-]*)(?:[ \t]+[^<>="\n/]*)?>/.exec(rest) ?? [];
	const isPlain = /^[a-z]/.test(first) && insteadOf(first) === undefined;
	if (words !== undefined && (isInWord || isPlain))
		return {
			length: words.length,
			message: `“${words.slice(0, 40)}” would be taken for a tag, and not be shown.`,
			hint: `Write \\${words.slice(0, 60)}, if you mean the signs.`,
		};
	if (!/^<\/?[A-Za-z]|^<\/?>/.test(rest))
		return { length: 1, message: 'A bare < begins a tag.', hint: 'Write &lt; or \\<.' };
	return undefined;
}

/** What is said of braces: message and hint. */
export function inBraces(whole: string): [message: string, hint: string] {
	const shown = whole.slice(0, 40).replace(/\s+/g, ' ');
	if (/^\{#[\w-]+\}$/.test(whole))
		return [
			`“${shown}” gives a heading no name here.`,
			'Remove it: a heading has an address of its own, made of its words.',
		];
	if (/^\{[{%][^{}]+[}%]\}$/.test(whole))
		return [
			`“${shown}” is filled in by nobody here.`,
			'Write what is meant, or \\{ for each brace that you mean as it stands.',
		];
	return [`What stands in braces is code, and may not stand here: ${shown}`, 'If you mean the sign, write \\{.'];
}
