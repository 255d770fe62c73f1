import type { Node } from '../sources/node.ts';

/**
 * Nodes as Markdown of a body: headings begin at the second, and what a body would take for a tag or for
 * code is escaped.
 *
 * @param nodes one after another, with all that lies in them
 */
export const proseOf = (nodes: readonly Node[], depth = 2): string =>
	nodes
		.map((node) => block(node, depth))
		.filter((text) => text !== '')
		.reduce(
			(all, text, index) => all + (index > 0 && isList(nodes, index) ? '\n' : index > 0 ? '\n\n' : '') + text,
			'',
		);

const ITEMS = new Set(['bullet', 'number', 'item']);

/** Whether a node goes on with the list of the one before it. */
const isList = (nodes: readonly Node[], index: number) =>
	ITEMS.has(nodes[index]!.is) && nodes[index - 1]!.is === nodes[index]!.is;

function block(node: Node, depth: number): string {
	const { is, name, text, children } = node;
	const inside = (below = depth) => proseOf(children, below);
	// Nothing could lead to a heading without a letter.
	if (/^(?:h[1-6]|sheet)$/.test(is) && /[\p{L}\p{N}]/u.test(name!.plain))
		return join([`${'#'.repeat(Math.min(depth, 6))} ${line(name!.marked)}`, inside(depth + 1)]);
	if (is === 'code') return fenced(text!.plain);
	if (is === 'quote') return inside().replace(/^/gm, '> ').replace(/ $/gm, '');
	if (is === 'table') return table(children);
	if (ITEMS.has(is)) {
		const sign = is === 'number' ? '1. ' : '- ';
		return (
			sign +
			join([line(text?.marked ?? ''), inside()])
				.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
				.replace(/ +$/gm, '')
		);
	}
	if (is === 'lead') return join([`${line(name!.marked)}:`, inside()]);
	const own = name && name.plain !== '' ? `**${inBody(name.marked.replaceAll('**', ''))}**` : line(text?.marked ?? '');
	return join([own, inside()]);
}

/** Code between signs of which it has fewer in a row itself. */
function fenced(code: string): string {
	const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${code}\n${fence}`;
}

const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

function table(rows: readonly Node[]): string {
	const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
	const write = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	const heads = rows[0]?.children.map(({ name }) => inBody(name?.marked ?? '')) ?? [];
	if (heads.length === 0) return '';
	const lines = rows.map(({ children }) =>
		write(children.slice(0, heads.length).map((column) => textsIn(column).join('; '))),
	);
	return [write(heads), write(heads.map(() => '---')), ...lines].join('\n');
}

const textsIn = ({ text, children }: Node): string[] => [
	...(text === undefined || text.plain === '' ? [] : [inBody(text.marked)]),
	...children.flatMap(textsIn),
];

/** A text as a paragraph of its own: it may not begin as a list, a heading, a table or a piece of a program does. */
const line = (marked: string) =>
	marked
		.split('\n\n')
		.map((paragraph) =>
			inBody(paragraph, true)
				.replace(/^(?:#{1,6}(?=\s|$)|[-+>=](?=\s|$)|~~~)/, '\\$&')
				.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
				.replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.codePointAt(0)!};`),
		)
		.join('\n\n');

/**
 * A text of a field as an item of a list in a body.
 *
 * @param marked as Markdown of a field
 */
export const itemOf = (marked: string): string => `- ${inBody(marked.replace(/\s+/g, ' '), true)}`;

/** What a field holds as text, in a body: outside code, < and { begin something there, and so do three colons. */
const inBody = (marked: string, alsoBars = false) =>
	marked.replace(/\\[^]|(`+)[^]*?[^`]\1(?!`)|[<{|]|:::/g, (found) =>
		/^[<{:]/.test(found) || (alsoBars && found === '|') ? `\\${found}` : found,
	);
