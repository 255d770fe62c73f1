import type { Place } from '../../handbook/model/diagnostic.ts';
import { isText, type Content, type Element } from './element.ts';
import { wordsOf } from './inline.ts';
import type { Draft, Words } from './node.ts';
import { BOLD, nested, type Block } from './sections.ts';
import { besideRows, rowsOf } from './table-rows.ts';
import { joined, withoutColon } from './words.ts';

/** Elements that hold blocks and say nothing themselves. */
const WRAPPERS = new Set('body html main article section div center header footer aside figure form dl dd'.split(' '));

/** Elements that end a line. */
const BLOCKS = new Set([...WRAPPERS, ...'p ul ol li table details blockquote pre hr dt h1 h2 h3 h4 h5 h6'.split(' ')]);

/**
 * The nodes of a page: what stands under a heading lies in it.
 *
 * @param placeAt the place of a character of the text that the page was read from
 */
export function pageNodes(contents: readonly Content[], placeAt: (offset: number) => Place): Draft[] {
	return nested(blocksOf(contents));

	function blocksOf(all: readonly Content[]): Block[] {
		const blocks: Block[] = [];
		let line: Content[] = [];
		for (const content of [...all, undefined]) {
			if (content !== undefined && !holdsBlock(content)) {
				line.push(content);
				continue;
			}
			blocks.push(...paragraphsOf(line));
			line = [];
			if (content !== undefined) blocks.push(...blockOf(content));
		}
		return blocks;
	}

	function blockOf(element: Element): Block[] {
		const { tag, children } = element;
		const at = placeAt(element.at);
		if (WRAPPERS.has(tag) || !BLOCKS.has(tag)) return blocksOf(children);
		if (/^h[1-6]$/.test(tag)) return named(tag, element, Number(tag[1]));
		switch (tag) {
			case 'hr':
				return [];
			case 'dt':
				return named('bold', element, BOLD);
			case 'p':
				return paragraphsOf(children);
			case 'ul':
			case 'ol':
				return itemsOf(children, tag === 'ul' ? 'bullet' : 'number');
			case 'li':
				return [itemOf(element, 'bullet')];
			case 'pre': {
				const code = plainOf(element).replace(/\n$/, '');
				return [{ draft: { is: 'code', at, text: { plain: code, marked: code, lost: [] }, children: [] } }];
			}
			case 'table':
				return [
					...blocksOf(besideRows(element)),
					{ draft: { is: 'table', at, children: rowsOf(element, placeAt, nodesIn) } },
				];
			case 'blockquote':
				return [{ draft: { is: 'quote', at, children: nodesIn(element) } }];
			default: {
				const summary = children.filter((child) => child.tag === 'summary');
				const inside = children.filter((child) => child.tag !== 'summary');
				const name = withoutColon(wordsOf(summary, placeAt));
				return [{ draft: { is: 'details', at, name, children: pageNodes(inside, placeAt) } }];
			}
		}
	}

	function nodesIn(element: Element): Draft[] {
		return pageNodes(element.children, placeAt);
	}

	function named(is: string, element: Element, depth: number): Block[] {
		const name = withoutColon(wordsOf(element.children, placeAt));
		return name.plain === ''
			? textOf(name, element.at)
			: [{ depth, draft: { is, at: placeAt(element.at), name, children: [] } }];
	}

	/** The items of a list; what stands between two of them belongs to the one before. */
	function itemsOf(contents: readonly Content[], is: string): Block[] {
		const blocks: Block[] = [];
		for (const content of contents) {
			const last = blocks.at(-1);
			if (content.tag === 'li') blocks.push(itemOf(content, is));
			else if (last?.draft.is !== is) blocks.push(...blocksOf([content]));
			else last.draft = { ...last.draft, children: [...last.draft.children, ...pageNodes([content], placeAt)] };
		}
		return blocks;
	}

	function itemOf(element: Element, is: string): Block {
		const inside = nodesIn(element);
		// The paragraphs that an item begins with are its own words, also one in bold or with a colon.
		const end = inside.findIndex((node) => node.is !== 'text');
		const own = end < 0 ? inside : inside.slice(0, end);
		const first = own.length === 0 && ['bold', 'lead'].includes(inside[0]?.is ?? '') ? inside[0] : undefined;
		const text = first?.name ?? joined(own.map((node) => node.text!));
		const children = first ? [...first.children, ...inside.slice(1)] : inside.slice(own.length);
		return { draft: { is, at: placeAt(element.at), text, children } };
	}

	/** The paragraphs of a line: two breaks end one. */
	function paragraphsOf(line: readonly Content[]): Block[] {
		return splitAtBreaks(line).flatMap((part) => {
			const seen = part.filter((content) => !isText(content) || content.value.trim() !== '');
			const words = wordsOf(part, placeAt);
			const at = startOf(seen[0]);
			const isBold = seen.every(({ tag }, index) =>
				index === 0 ? tag === 'strong' || tag === 'b' : isColon(seen[index]!),
			);
			if (!isBold || words.plain === '') return textOf(words, at);
			const name = withoutColon(wordsOf((seen[0] as Element).children, placeAt));
			return [{ depth: BOLD, text: words, draft: { is: 'bold', at: placeAt(at), name, children: [] } }];
		});
	}

	/** A paragraph; one without words is there only for what it has lost. */
	function textOf(words: Words, at: number): Block[] {
		if (words.plain === '' && words.lost.length === 0) return [];
		return [{ draft: { is: 'text', at: placeAt(at), text: words, children: [] } }];
	}
}

/** Whether it is a block, or a mark around some: programs write those. */
const holdsBlock = (content: Content): content is Element =>
	!isText(content) && (BLOCKS.has(content.tag) || content.children.some(holdsBlock));

const isColon = (content: Content) => isText(content) && content.value.trim() === ':';

const startOf = (content: Content | undefined) =>
	content === undefined ? 0 : content.at + (isText(content) ? /^\s*/.exec(content.value)![0].length : 0);

const plainOf = (content: Content): string =>
	isText(content) ? content.value : content.children.map(plainOf).join('');

function splitAtBreaks(line: readonly Content[]): Content[][] {
	const seen = line.filter((content, index) => {
		const isBlank = isText(content) && content.value.trim() === '';
		return !isBlank || (line[index - 1]?.tag !== 'br' && line[index + 1]?.tag !== 'br');
	});
	const parts: Content[][] = [[]];
	seen.forEach((content, index) => {
		if (content.tag === 'br' && seen[index + 1]?.tag === 'br') parts.push([]);
		else parts.at(-1)!.push(content);
	});
	return parts;
}
