import { firstLine, type Pattern } from './pattern.ts';

const cellsOf = (row: string) =>
	row
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|').length;

const ruleOf = (cells: number) => `|${' --- |'.repeat(cells)}`;

const hintFor = ([found]: RegExpExecArray): string => {
	const [head = '', next = ''] = found.trim().split('\n');
	if (isRule(head)) return 'Remove the blank line between the head and this row.';
	const rule = `Write a row of dashes below the head: ${ruleOf(cellsOf(head))}`;
	const [cells, parts] = [cellsOf(head), cellsOf(next)];
	return isRule(next) && cells !== parts ? `The row of dashes has ${parts} parts and the head ${cells}. ${rule}` : rule;
};

const isRule = (row: string) => /^[ \t]*\|?[ \t]*:?-[-:|\s]*$/.test(row);

/** Tables that are none. */
export const tables: readonly Pattern[] = [
	{
		find: /^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*)*$/m,
		isBlock: true,
		signs: /[|-]/,
		message: ([found]) =>
			isRule(firstLine(found))
				? 'This row of dashes stands below no head.'
				: 'These are the cells of a table that is none.',
		hint: hintFor,
	},
	{
		// Without a bar at either end it may be a sentence; two lines of them are none.
		find: /^[^|\n]*[^|\s][ \t]+\|[ \t]+\S.*(?:\n[ \t]*:?-+:?[ \t]*\|[-:| \t]*|(?:\n[^|\n]*[^|\s][ \t]+\|[ \t]+\S.*)+)/m,
		isBlock: true,
		signs: /[|-]/,
		message: () => 'These are the cells of a table that is none.',
		hint: hintFor,
	},
	{
		find: /^.*\S\t+\S.*(?:\n.*\S\t+\S.*)*/m,
		isBlock: true,
		signs: /\t/,
		message: () => 'These are cells with tabs between them: all of them would run together.',
		hint: ([found]) => {
			const cells = firstLine(found).split(/\t+/);
			return `Make a table of it: | ${cells.join(' | ')} |, with a row ${ruleOf(cells.length)} below the head.`;
		},
	},
];
