import { markdownToMdast } from 'satteri';
import { mapBody, wordsOf, type BodyNode, type BodyNodeOf } from '../model/body.ts';
import { components } from '../schema/components.ts';
import { growTree } from './body-tree.ts';
import { insteadOf } from './instead.ts';
import { notATag } from './not-a-tag.ts';
import { isVoid } from './refused-tag.ts';
import type { Forbidden } from './scan-mdx.ts';
import type { TreeNode } from './tree.ts';

/** A text of the front matter, in which Markdown may emphasise, mark code and link. */
export interface FieldText {
	/** Its paragraphs, each as the nodes of a line; `at` counts from the beginning of the text. */
	paragraphs: readonly (readonly BodyNode[])[];
	/** Whether it is no more than its words. */
	isPlain: boolean;
	/** Its words without any marks, in one line. */
	plain: string;
	/** What would not be shown as it is meant. */
	refused: readonly Forbidden[];
}

/** Without one of these a text is its own words. */
const MARKS = /[*_~`#|[\]{}=^•◦▪▫‣●○■□·∙\t\n\\&<>'"@:]|\.\.\.|--|www\./;

/** Signs that begin a tag in Markdown and are text in a field. They are put back: no text can hold these. */
const MASKS: Readonly<Record<string, string>> = { '<': '\ufdd0', '>': '\ufdd1', '\ufdd0': '<', '\ufdd1': '>' };
const mask = (text: string) => text.replace(/[<>]/g, (sign) => MASKS[sign]!);
const unmask = (text: string) => text.replace(/[\ufdd0\ufdd1]/g, (sign) => MASKS[sign]!);

/** Keeps the beginning of a paragraph from being taken for a list, a heading or a table. */
const BEGIN = '¶';

const BELOW = 'Only the text below the fields has room for it.';

const known = new Map<string, FieldText>();

/** Reads a text of the front matter, once. */
export function readField(text: string): FieldText {
	if (!MARKS.test(text)) {
		const plain = text.trim().replace(/\s+/g, ' ');
		return { paragraphs: [[{ type: 'text', at: 0, value: plain }]], isPlain: true, plain, refused: [] };
	}
	let found = known.get(text);
	if (!found) known.set(text, (found = read(text)));
	return found;
}

/** The words of a text of the front matter, without any marks. */
export const plainOf = (text: string): string => readField(text).plain;

function read(text: string): FieldText {
	const refused: Forbidden[] = [];
	const paragraphs = [...text.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)].map(({ 0: paragraph, index }) => {
		const start = index - BEGIN.length;
		const masked = mask(paragraph);
		// Line by line it is one paragraph; what stands at the beginning of a line is looked at further below.
		const line = BEGIN + masked.replaceAll('\n', ' ');
		const parsed = markdownToMdast(line, { features: { smartPunctuation: true } });
		const source = ' ' + masked;
		const grown = growTree(
			parsed as unknown as TreeNode,
			{ original: source, found: [], harmless: source, tags: [] },
			BEGIN.length,
		);
		refused.push(
			...[...grown.refused, ...listIn(source)].map(({ offset, message, hint, isBlock = false }) => ({
				offset: start + offset,
				message: unmask(message),
				hint: isBlock || /<su[bp]>|[Aa]dd a line/.test(hint) ? BELOW : unmask(hint),
			})),
			...tagsIn(paragraph, codeIn(parsed as unknown as TreeNode)).map((tag) => ({
				...tag,
				offset: index + tag.offset,
			})),
			...picturesIn(grown.tree).map((at) => ({
				offset: index + at,
				message: 'A picture may not stand in a field.',
				hint: BELOW,
			})),
		);
		return lineOf(grown.tree, index);
	});
	const plain = paragraphs
		.map((nodes) => nodes.map((node) => wordsOf(node)).join(''))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
	const isPlain = paragraphs.length === 1 && paragraphs[0]!.every(({ type }) => type === 'text');
	return { paragraphs, isPlain, plain, refused };
}

/** The nodes of a paragraph, without what kept its beginning. */
function lineOf(tree: BodyNodeOf<'root'>, start: number): readonly BodyNode[] {
	const body = { file: '', text: '', broken: false, tree };
	const { children } = mapBody(body, (node) => {
		const moved = { ...node, at: node.at + start };
		if (moved.type === 'text') return { ...moved, value: unmask(moved.value.replace(/\\(?=[\ufdd0\ufdd1])/g, '')) };
		return 'value' in moved ? { ...moved, value: unmask(moved.value) } : moved;
	}).tree;
	const [first] = children;
	if (first?.type !== 'paragraph') return children;
	return first.children.map((node, index) =>
		index === 0 && node.type === 'text' ? { ...node, at: start, value: node.value.replace(BEGIN, '') } : node,
	);
}

/** Items of a list, which would run together. */
function listIn(source: string): (Forbidden & { isBlock: true })[] {
	const item = /\n[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S.*/.exec(source);
	if (!item) return [];
	const offset = item.index + 1;
	return [{ offset, message: 'A list may not stand in a field.', hint: '', isBlock: true }];
}

/** Where code stands in a paragraph, from its beginning. */
function codeIn(node: TreeNode): (readonly [from: number, to: number])[] {
	const { start, end } = node.position ?? {};
	if (node.type === 'inlineCode') return [[start!.offset - BEGIN.length, end!.offset - BEGIN.length]];
	return (node.children ?? []).flatMap(codeIn);
}

/** Tags of HTML and components: in a field they are text, and nobody means that. */
function tagsIn(text: string, code: readonly (readonly [number, number])[]): Forbidden[] {
	const found: Forbidden[] = [];
	let opened = '';
	for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(
		/(?<!\\)<(\/?)([a-z][\w.+@:/-]*)(?:[\s/][^<>]*)?>/giu,
	)) {
		// Behind a letter it may be a type, as in `List<String>`.
		const isInWord = /[\p{L}\p{N}]/u.test(text[index - 1] ?? '');
		if (isInWord && !isVoid(name) && !text.includes(`</${name}>`)) continue;
		if (code.some(([from, to]) => index >= from && index < to) || (slash === '/' && name === opened)) continue;
		const element = /^[a-z][a-z0-9]*/i.exec(name)![0];
		const write = Object.hasOwn(components, element) ? undefined : insteadOf(element);
		const address = /^(https?:|mailto:)|@/.test(name) ? notATag(tag) : undefined;
		if (address) found.push({ offset: index, message: address.message, hint: address.hint });
		else if (write !== undefined || Object.hasOwn(components, element)) {
			opened = element;
			found.push({
				offset: index,
				message: `“${tag.slice(0, 40)}” would stand on the page as it is typed.`,
				hint: write?.match(/^Write (?:\*|~~|\[|`)/) ? write : `Leave it out. ${BELOW}`,
			});
		}
	}
	return found;
}

function picturesIn(node: BodyNode): number[] {
	if (node.type === 'image') return [node.at];
	return 'children' in node ? node.children.flatMap(picturesIn) : [];
}
