import { list } from '../../language/words.ts';
import { asides, components } from '../../schema/components.ts';
import { asTyped, type Pattern } from './pattern.ts';

/** Notes, headings and components that are none. */
export const notes: readonly Pattern[] = [
	{
		find: /^[ \t]*:{2,}(?:[ \t]*[\p{L}\p{N}].*(?:\n(?![ \t]*:{3,}[ \t]*$).*)*\n[ \t]*:{3,}[ \t]*$|.*$)/mu,
		isBlock: true,
		message: asTyped,
		hint: () =>
			`A note is a line such as :::note or :::note[A title], the text, and a line of :::; there are ${list(asides)}.`,
	},
	{
		find: /^[ \t]*:{3,}[ \t]*$/m,
		message: asTyped,
		hint: () => 'A line of colons stands alone, below the text of a note; remove it where it ends none.',
	},
	{
		find: /^[ \t]*[!?]{3}\+?[ \t]+\w+.*$/m,
		isBlock: true,
		message: asTyped,
		hint: () => 'Write a line :::note[A title] before the text of the note, and a line ::: after it.',
	},
	{
		find: new RegExp(`</?(?:${Object.keys(components).join('|')})\\b[^<>\\n]*>?`),
		message: asTyped,
		hint: () =>
			`Write ${list(
				Object.keys(components).map((name) => `<${name} of="its-id" />`),
				'or',
			)}, with straight quotes, in a file that ends in .mdx.`,
	},
	{
		find: /<\/?[a-z][\w-]*(?:[\s/][^<>\n]*)?>/i,
		message: asTyped,
		hint: () => 'Write \\< if you mean the sign.',
	},
	{
		find: /\[![ \t]*[^[\]\s]{1,20}[ \t]*\]/,
		isBlock: true,
		message: asTyped,
		hint: () =>
			`Write > [!NOTE] on a line of its own, then lines that begin with >; there are ${list(asides.map((name) => name.toUpperCase()))}.`,
	},
	{
		find: /^[ \t]*#{2,6}(?!#).*/m,
		isBlock: true,
		signs: /#/,
		message: asTyped,
		hint: ([found]) =>
			`Write a blank after the signs: ${/#+/.exec(found)![0]} ${found.replace(/^[\s#\ufffc]+/, '').slice(0, 40)}`,
	},
];
