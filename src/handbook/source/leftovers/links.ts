import { asTyped, type Pattern } from './pattern.ts';

/** Links, and signs of notes, that are none. */
export const links: readonly Pattern[] = [
	{
		find: /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/,
		message: asTyped,
		hint: ([, name = '', words = name]) =>
			`Write a link with an address: [${words.trim()}](/roles/${name.trim().toLowerCase().replace(/\s+/g, '-')}/).`,
	},
	{
		find: /\[\^([^\]\s]+)\]/,
		message: ([, name]) => `The note “${name}” is not there: the sign would stand on the page as it is typed.`,
		hint: ([, name]) => `Add a line such as [^${name}]: What the note says.`,
	},
	{
		find: /\[\^/,
		message: asTyped,
		hint: () => 'Write [^1] for a note, without blanks, or \\[^ if you mean the signs.',
	},
	{
		find: /\[([^[\]\n]+)\]\[([^[\]\n]*)\]/,
		message: ([, text, name]) => `“${name || text}” is given no address: the brackets would stand on the page.`,
		hint: ([, text, name]) => `Write [${text}](/address/), or add a line [${name || text}]: /address/.`,
	},
	{
		find: /\[([^[\]\n]+)\][ \t]+\(((?:\/|#|https?:|mailto:|\.)[^)\n]*)\)/,
		message: asTyped,
		hint: ([, text, url]) => `Leave no blank between the brackets: [${text}](${url}).`,
	},
	{
		find: /\(([^()\n]+)\)\[((?:\/|#|https?:|mailto:|\.)[^\]\n]*)\]/,
		message: asTyped,
		hint: ([, text, url]) => `The brackets stand the wrong way round: [${text}](${url}).`,
	},
	{
		find: /\[[^[\]\n]*\]\([^\n)]*\)?/,
		message: asTyped,
		hint: () => 'An address has no blank in it and no quotes around it: [text](/roles/tech-lead/).',
	},
	{
		find: /\]\ufffc*\((?=[/#.<a-z])[^)\n]*\)?/i,
		message: asTyped,
		hint: () => 'Write [the words](/address/), with no bracket of another kind among the words.',
	},
];
