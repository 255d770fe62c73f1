import { asides, components } from '../schema/components.ts';
import { list } from '../language/words.ts';

/** Markup that was not understood, and so would stand on the page as it was typed. */
export interface Leftover {
	/** Where it begins in the text that was looked at. */
	index: number;
	message: string;
	hint: string;
	/** Whether it is of a kind that takes lines of its own, such as a list. */
	isBlock: boolean;
}

/** What is looked for, and what is said of it. */
interface Pattern {
	find: RegExp;
	isBlock?: boolean;
	message: (found: RegExpExecArray) => string;
	hint: (found: RegExpExecArray) => string;
}

const firstLine = (found: string) => found.trim().split('\n')[0]!.trimEnd();
const shown = (found: string) => {
	// What was understood within it is no part of what is meant.
	const text = found.replaceAll('\ufffc', '');
	return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
};
const asTyped = ([found]: RegExpExecArray) => `${shown(firstLine(found))} would stand on the page as it is typed.`;
const cellsOf = (row: string) =>
	row
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|').length;
const ruleOf = (cells: number) => `|${' --- |'.repeat(cells)}`;

/** Of two that lie in each other, the one that stands first here is said. */
const PATTERNS: readonly Pattern[] = [
	{
		find: /^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*)*$/m,
		isBlock: true,
		message: () => 'These are the cells of a table that is none.',
		hint: ([found]) => {
			const [head = '', next = ''] = found.trim().split('\n');
			const rule = `Write a row of dashes below the head: ${ruleOf(cellsOf(head))}`;
			if (!/^[ \t]*\|?[ \t]*:?-/.test(next)) return rule;
			return `The row of dashes has ${cellsOf(next)} parts and the head ${cellsOf(head)}. ${rule}`;
		},
	},
	{
		find: /^[ \t]*:{2,}(?:[ \t]*[\p{L}\p{N}].*(?:\n(?![ \t]*:{3,}[ \t]*$).*)*\n[ \t]*:{3,}[ \t]*$|.*$)/mu,
		isBlock: true,
		message: asTyped,
		hint: () =>
			`A note is a line such as :::note or :::note[A title], the text, and a line of :::; there are ${list(asides)}.`,
	},
	{
		find: /^[ \t\ufffc]*:{3,}[ \t\ufffc]*$/m,
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
		find: /\[![^[\]\s]{1,20}\]/,
		isBlock: true,
		message: asTyped,
		hint: () =>
			`Write > [!NOTE] on a line of its own, then lines that begin with >; there are ${list(asides.map((name) => name.toUpperCase()))}.`,
	},
	{
		find: /^[ \t\ufffc]*#{2,6}(?!#).*/m,
		isBlock: true,
		message: asTyped,
		hint: ([found]) =>
			`Write a blank after the signs: ${/#+/.exec(found)![0]} ${found.replace(/^[\s#]+/, '').slice(0, 40)}`,
	},
	{
		find: /\[\[([^[\]\n]+)\]\]/,
		message: asTyped,
		hint: ([, name = '']) =>
			`Write a link with an address: [${name}](/roles/${name.trim().toLowerCase().replace(/\s+/g, '-')}/).`,
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
		find: /\]\ufffc*\((?:\/|#|https?:|mailto:|\.)[^)\n]*\)?/,
		message: asTyped,
		hint: () => 'Write [the words](/address/), with no bracket of another kind among the words.',
	},
	{
		find: /^[ \t]*(?:\[[ xX]\]|[•◦▪▫‣●○■□·∙])[ \t\u00a0]+\S.*(?:\n[ \t]*(?:\[[ xX]\]|[•◦▪▫‣●○■□·∙])[ \t\u00a0]+\S.*)*/m,
		isBlock: true,
		message: ([found]) => `${shown(firstLine(found))} is no item of a list: all of them would run together.`,
		hint: ([found]) =>
			`Begin each with a hyphen and a blank: - ${firstLine(found)
				.replace(/^(?:\[.\]|\S)\s*/, '')
				.slice(0, 40)}`,
	},
	{
		find: /^.*\S\t+\S.*(?:\n.*\S\t+\S.*)*/m,
		isBlock: true,
		message: () => 'These are cells with tabs between them: all of them would run together.',
		hint: ([found]) => {
			const cells = firstLine(found).split(/\t+/);
			return `Make a table of it: | ${cells.join(' | ')} |, with a row ${ruleOf(cells.length)} below the head.`;
		},
	},
	{
		find: /^[ \t]*:[ \t]+\S.*/m,
		isBlock: true,
		message: asTyped,
		hint: ([found]) => `Make a list of it: - **Term**: ${found.replace(/^\s*:\s+/, '').slice(0, 40)}`,
	},
	{
		find: /(?<![\w:])\{#[\w-]+\}|\{\{[^{}]*\}\}/,
		message: asTyped,
		hint: ([found]) =>
			found.startsWith('{#')
				? 'Remove it: a heading has an address of its own, made of its words.'
				: 'Write what is meant: nothing is filled in here.',
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
		find: /(?<![\p{L}\p{N}:/])(:[a-z][a-z0-9_+-]*:)(?![\p{L}\p{N}:])/u,
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
	{
		find: /^[ \t]*[+*-](?=[\p{Lu}“]).*\n(?:[ \t]*[+*-](?=[\p{L}\p{N}“]).*(?:\n|$))+/mu,
		isBlock: true,
		message: ([found]) => `${shown(firstLine(found))} is no item of a list: all of them would run together.`,
		hint: ([found]) => `Write a blank after the sign: - ${firstLine(found).slice(1, 40)}`,
	},
];

/** How much is found in one text: more than anybody mends at once. */
const MOST = 100;

/**
 * Markup that was not understood, in a text from which all that was understood is blanked out.
 *
 * @param text with an object replacement character (U+FFFC) for each character that is none of the author's own text
 */
export function leftoversIn(text: string): Leftover[] {
	const found: Leftover[] = [];
	const taken = new Uint8Array(text.length);
	for (const { find, isBlock = false, message, hint } of PATTERNS) {
		for (const match of text.matchAll(new RegExp(find, `g${find.flags}`))) {
			const index = match.index + /^\s*/.exec(match[0])![0].length;
			if (taken[index] === 1) continue;
			taken.fill(1, match.index, match.index + match[0].length);
			found.push({ index, message: message(match), hint: hint(match), isBlock });
			if (found.length >= MOST) return found;
		}
	}
	return found.sort((a, b) => a.index - b.index);
}
