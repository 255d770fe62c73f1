import { hasBullet, withoutBullet } from '../../../handbook/language/bullets.ts';
import type { Content, Element } from '../element.ts';
import { wordsOf } from '../inline.ts';
import { readMarkdown } from '../markdown-page.ts';
import type { Draft, Words } from '../node.ts';
import { pageNodes } from '../page-nodes.ts';
import { isMarkedText, type Strings } from '../text-nodes.ts';
import type { Cell, Run } from './sheet.ts';

/** A sign of a list that stands right at its words, as word processors leave it. */
const TIGHT = /^\s*[•●▪◦‣∙]\s*(?=\S)/u;

/** A line of a cell. */
interface Line {
	runs: Run[];
	isItem: boolean;
}

/**
 * The nodes of a cell: each line of it is a paragraph, or an item where it begins with a sign for one.
 *
 * @param strings how texts are written in cells
 */
export function cellNodes(cell: Cell, strings: Strings): Draft[] {
	const lines = linesOf(cell);
	const elements = lines.map(({ runs, isItem }): Element => {
		const children = runs.flatMap((run) => contentOf(run, strings));
		return { tag: isItem ? 'li' : 'p', attributes: {}, children: linked(children, cell.url, lines.length), at: 0 };
	});
	const nodes = pageNodes(elements, () => cell.at);
	const [first, ...rest] = nodes;
	if (cell.lost.length === 0 || first === undefined) return nodes;
	const withLost = (words: Words): Words => ({ ...words, lost: [...words.lost, ...cell.lost] });
	return [first.text ? { ...first, text: withLost(first.text) } : { ...first, name: withLost(first.name!) }, ...rest];
}

/** The words of a cell as one stretch: the head of a column, a title. */
export function cellWords(cell: Cell, strings: Strings): Words {
	const children = (cell.runs ?? [{ text: cell.text }]).flatMap((run) =>
		contentOf({ ...run, bold: false, text: run.text.replace(/\s+/g, ' ') }, strings),
	);
	const words = wordsOf(children, () => cell.at);
	return { ...words, lost: [...words.lost, ...cell.lost] };
}

/** How many lines a cell has that say something. */
export const countLines = (cell: Cell) => linesOf(cell).length;

function linesOf({ text, runs = [{ text }] }: Cell): Line[] {
	const written: Run[][] = [[]];
	for (const run of runs) {
		run.text.split(/\r\n?|\n|\v/).forEach((piece, index) => {
			if (index > 0) written.push([]);
			written.at(-1)!.push({ ...run, text: piece });
		});
	}
	const said = written.flatMap(withItemsApart).filter((line) => textOf(line).trim() !== '');
	const isList = said.length > 1;
	const lines: Line[] = [];
	for (const line of said) {
		const words = textOf(line);
		const isItem = TIGHT.test(words) || (hasBullet(words) && (isList || !/^\s*\d/.test(words)));
		const last = lines.at(-1);
		// An item that somebody has broken by hand goes on in the next line.
		if (!isItem && last?.isItem && /^(?:\s+\S|\p{Ll})/u.test(words)) last.runs.push({ text: ' ' }, ...line);
		else lines.push({ isItem, runs: isItem ? withoutSign(line) : line });
	}
	return lines;
}

const textOf = (line: readonly Run[]) => line.map(({ text }) => text).join('');

/** `• one • two` in one line is two items. */
function withItemsApart(line: readonly Run[]): Run[][] {
	const only = line[0];
	if (line.length !== 1 || only === undefined || !TIGHT.test(only.text)) return [[...line]];
	return only.text.split(/(?=\s[•●▪◦‣]\s*\S)/u).map((text) => [{ ...only, text: text.trim() }]);
}

function withoutSign([first, ...rest]: readonly Run[]): Run[] {
	const text = TIGHT.test(first!.text) ? first!.text.replace(TIGHT, '') : withoutBullet(first!.text);
	return [{ ...first!, text }, ...rest];
}

/** A run as elements: with the marks that it has, or those that it holds as Markdown or HTML. */
function contentOf({ text, bold, italic }: Run, strings: Strings): Content[] {
	const page = isMarkedText(text, strings) ? readMarkdown(text.trim()) : undefined;
	const only = page?.children.length === 1 ? page.children[0] : undefined;
	const plain: Content[] = [{ tag: '#text', value: text, at: 0 }];
	const inside = page === undefined ? plain : only?.tag === 'p' ? only.children : page.children;
	const marked = italic ? [element('em', inside)] : inside;
	return bold ? [element('strong', marked)] : marked;
}

const element = (tag: string, children: Content[], attributes = {}): Element => ({ tag, attributes, children, at: 0 });

/** A cell leads somewhere as a whole: so its words do, where they are one line. */
const linked = (children: Content[], url: string | undefined, lines: number): Content[] =>
	url === undefined || lines > 1 ? children : [element('a', children, { href: url })];
