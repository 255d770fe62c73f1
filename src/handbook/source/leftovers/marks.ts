import { asTyped, shown, type Pattern } from './pattern.ts';

/** Marks within a line that are none. */
export const marks: readonly Pattern[] = [
	{
		find: /(?<![\w:])\{#[\w-]+\}|\{\{[^{}]*\}\}|\{%[^{}]*%\}/,
		message: asTyped,
		hint: ([found]) =>
			found.startsWith('{#')
				? 'Remove it: a heading has an address of its own, made of its words.'
				: 'Write what is meant: nothing is filled in here.',
	},
	{
		find: /(?<!https?:\/\/\S{0,200})&(?:#x?[\da-f]+|[a-z]+\d*);/i,
		message: ([code]) => `“${code}” stands for nothing, and would stand on the page as it is typed.`,
		hint: ([code]) => `Write &amp;${code.slice(1)} if you mean the signs.`,
	},
	{
		find: /==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/,
		message: asTyped,
		hint: ([found]) => `Write it in bold: **${found.slice(2, -2)}**.`,
	},
	{
		find: /[\p{L}\p{N})]\^[\p{L}\p{N}+-]{1,6}\^/u,
		message: asTyped,
		hint: ([found]) => `Write ${found.replace(/\^(.*)\^/, '<sup>$1</sup>')}.`,
	},
	{
		find: /(?<![\p{L}\p{N}:/])(:(?:[a-z][a-z0-9_+-]*|[+-]1|100):)(?![\p{L}\p{N}:])/u,
		message: asTyped,
		hint: () => 'Put in the picture itself, such as 🚢, or a word.',
	},
	{
		find: /\*\*([^*\n]+)\*\*|(?<![\p{L}\p{N}_])__([^_\n]+)__/u,
		message: asTyped,
		hint: ([, text, other]) =>
			`Write **${(text ?? other)!.trim()}** with no blank inside, and a blank before it and after it.`,
	},
	{
		find: /\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/u,
		message: ([found]) => `${shown(found)} makes nothing bold, and would stand on the page as it is typed.`,
		hint: () => 'Write **the words** with the signs on both sides; write \\*\\* if you mean the signs.',
	},
	{
		find: /~~/,
		message: () => '“~~” strikes nothing out, and would stand on the page as it is typed.',
		hint: () => 'Write ~~the words~~ with the signs on both sides, or remove them.',
	},
	{
		find: /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“‘"'(])(?![^*\n]*\*)/u,
		message: () => 'This asterisk emphasises nothing, and would stand on the page.',
		hint: () => 'Write *the words* with one on both sides, or \\* if you mean the sign.',
	},
	{
		// What follows it may be code, and no second finding.
		find: /`[^]*/,
		message: () => 'This backtick begins no code, and would stand on the page.',
		hint: () => 'Write `the code` with one on both sides, or \\` if you mean the sign.',
	},
];
