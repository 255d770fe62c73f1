import { asTyped, firstLine, shown, type Pattern } from './pattern.ts';

const runTogether = ([found]: RegExpExecArray) =>
	`${shown(firstLine(found))} is no item of a list: all of them would run together.`;

/** The first item without what marks it. */
const itemIn = (found: string, mark: RegExp) => firstLine(found).replace(mark, '').slice(0, 40);

/** `(1) `, `a) ` and `a. `, which mark no item here. */
const LETTERED = /^[ \t]*(?:\((?:\d{1,2}|[a-z])\)|[a-z][.)])[ \t]+/;
const UNSPACED = /^[ \t]*\d{1,2}[.)](?=\p{L})/u;
const DASHED = /^[ \t]*(?:[–—]|-{2,3})[ \t\u00a0]+/;

/** Two or more lines that begin alike. */
const linesOf = ({ source }: RegExp) => new RegExp(`${source}.*(?:\\n${source.slice(1)}.*)+`, 'mu');

/** Lists that are none. */
export const lists: readonly Pattern[] = [
	{
		find: /^[ \t]*(?:\[[ xX]\]|[•◦▪▫‣●○■□·∙])[ \t\u00a0]+\S.*(?:\n[ \t]*(?:\[[ xX]\]|[•◦▪▫‣●○■□·∙])[ \t\u00a0]+\S.*)*/m,
		isBlock: true,
		inCells: true,
		signs: /[[\]•◦▪▫‣●○■□·∙]/,
		message: runTogether,
		hint: ([found]) => `Begin each with a hyphen and a blank: - ${itemIn(found, /^(?:\[.\]|\S)\s*/)}`,
	},
	{
		find: linesOf(DASHED),
		isBlock: true,
		inCells: true,
		signs: /[–—-]/,
		message: runTogether,
		hint: ([found]) => `Begin each with a hyphen and a blank: - ${itemIn(found, DASHED)}`,
	},
	...[LETTERED, UNSPACED].map((mark): Pattern => ({
		find: linesOf(mark),
		isBlock: true,
		inCells: true,
		signs: /[().]/,
		message: runTogether,
		hint: ([found]) => `Begin each with a number, a point and a blank: 1. ${itemIn(found, mark)}`,
	})),
	{
		// Right below a line, only a list that begins with 1 is one.
		find: /(?<=\n)[ \t]*\d{1,2}[.)][ \t]+\S.*(?:\n[ \t]*\d{1,2}[.)][ \t]+\S.*)+/,
		isBlock: true,
		signs: /[).]/,
		message: runTogether,
		hint: () => 'Leave a blank line above the first item.',
	},
	{
		find: /^[ \t]*:[ \t]+\S.*/m,
		isBlock: true,
		signs: /:/,
		message: asTyped,
		hint: ([found]) => `Make a list of it: - **Term**: ${found.replace(/^\s*:\s+/, '').slice(0, 40)}`,
	},
	{
		find: /^[ \t]*[+*-](?=[\p{Lu}“]).*\n(?:[ \t]*[+*-](?=[\p{L}\p{N}“]).*(?:\n|$))+/mu,
		isBlock: true,
		signs: /[+*-]/,
		message: runTogether,
		hint: ([found]) => `Write a blank after the sign: - ${firstLine(found).slice(1, 40)}`,
	},
];
