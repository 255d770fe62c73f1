import GithubSlugger from 'github-slugger';
import { wordsOf, type Body, type BodyNode } from '../model/body.ts';
import { asides } from '../schema/components.ts';
import { didYouMean } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import { addressIn, isAddress, wrongAddress } from './address.ts';
import { readAlert, readAside, type ReadAside } from './asides.ts';
import { lossesOf } from './losses.ts';
import { isOnlyComments, isOnlyHtmlComments } from './comments.ts';
import { checkComponent } from './component.ts';
import type { Forbidden, Scanned } from './scan-mdx.ts';
import { definitionsIn } from './definitions.ts';
import { insteadOf } from './instead.ts';
import { inBraces } from './not-a-tag.ts';
import { isTag, pairTags, type Part } from './pair-tags.ts';
import { isBlock, splitAtTags, withTags, type Tag } from './tags.ts';
import { offsetOf, sourceOf, type TreeNode } from './tree.ts';

/** Parts of a body that hold blocks; all others hold a line. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'list', 'table', 'tableRow', 'footnoteDefinition']);

/**
 * Makes the tree of a body from the parser's: only what content may hold, each link with its address,
 * each heading with its anchor. What is refused is left out and told.
 *
 * @param scanned the text that was parsed, what was blanked out of it as forbidden, and the tags that were masked
 * @param start where the body's own text begins in the text that was parsed
 */
export function growTree(
	root: TreeNode,
	{ original, found, harmless, tags }: Scanned,
	start: number,
): { tree: Body['tree']; refused: Forbidden[] } {
	const slugger = new GithubSlugger();
	const refused: Forbidden[] = [];
	const refuse = (offset: number, message: string, hint: string) => {
		refused.push({ offset, message, hint });
		return [];
	};
	const { addresses, lost } = definitionsIn(root);
	refused.push(...lost);
	return { tree: { type: 'root', at: 0, children: inside(root) }, refused };

	function inside(node: TreeNode): BodyNode[] {
		return paired(partsIn(node), BLOCKS.has(node.type));
	}

	function paired(parts: readonly Part[], isOfBlocks: boolean): BodyNode[] {
		return pairTags(parts, isOfBlocks, start, (told) => refused.push(told));
	}

	function partsIn({ children = [] }: TreeNode): Part[] {
		return children.flatMap(grow);
	}

	/** The tags that were masked in a part of the text. */
	function tagsIn(node: TreeNode): Tag[] {
		const end = node.position?.end.offset ?? 0;
		return tags.filter(({ offset }) => offset >= offsetOf(node) && offset < end);
	}

	function grow(node: TreeNode): Part[] {
		const offset = offsetOf(node);
		const at = offset - start;
		const { type, value = '' } = node;
		const masked = tags.length > 0 ? tagsIn(node) : [];
		refused.push(...lossesOf(isLineOfTags(offset, masked) ? { ...node, type: 'paragraph' } : node, harmless));
		switch (type) {
			case 'paragraph': {
				const parts = partsIn(node);
				// A block within a line ends it.
				if (parts.some((part) => isTag(part) && isBlock(part.tag))) return parts;
				return [{ type, at, children: paired(parts, false) }];
			}
			case 'tableCell':
				return [{ type, at, children: inside(node) }];
			case 'emphasis':
			case 'strong':
			case 'tableRow':
				return [{ type, at, children: inside(node) }];
			case 'delete': {
				// One tilde strikes nothing out: people write “~3” for “about three”.
				if (sourceOf(node, harmless).startsWith('~~')) return [{ type, at, children: inside(node) }];
				const last = (node.position?.end.offset ?? offset) - 1;
				return [{ type: 'text', at, value: '~' }, ...inside(node), { type: 'text', at: last - start, value: '~' }];
			}
			case 'blockquote':
				return [noteOf(node, readAlert(node)) ?? { type, at, children: inside(node) }];
			case 'text':
				return splitAtTags(value, masked).map((part) => (typeof part === 'string' ? { type, at, value: part } : part));
			case 'inlineCode':
				return [{ type, at, value: withTags(value, masked, original) }];
			case 'code':
				return [{ type, at, value: withTags(value, masked, original), lang: node.lang ?? null }];
			case 'thematicBreak':
				return masked.length > 0 ? masked.map((tag) => ({ tag })) : [{ type, at }];
			case 'break':
				return [{ type, at }];
			case 'list': {
				const { ordered = false, start: first = null, spread = false } = node;
				return [{ type, at, ordered, start: first, spread, children: inside(node) }];
			}
			case 'listItem':
				return [{ type, at, spread: node.spread ?? false, checked: node.checked ?? null, children: inside(node) }];
			case 'table':
				return [{ type, at, align: node.align ?? [], children: inside(node) }];
			case 'footnoteReference':
				return [{ type, at, identifier: node.identifier!, label: node.label ?? node.identifier! }];
			case 'footnoteDefinition': {
				const { identifier = '', label = identifier } = node;
				return [{ type, at, identifier, label, children: inside(node) }];
			}
			case 'heading': {
				if (isLineOfTags(offset, masked)) return lineOfTags(node, masked);
				const children = inside(node);
				const id = slugger.slug(children.map(wordsOf).join('').trim());
				return [{ type, at, depth: node.depth!, id, children }];
			}
			case 'definition':
				checkAddress(node.url ?? '', addressOffset(node));
				return [];
			case 'link':
			case 'linkReference': {
				const holder = holderOf(node);
				const url = holder.url ?? '';
				// That of a definition is looked at there, once.
				const isFine = type === 'link' ? checkAddress(url, addressOffset(node)) : isAddress(url);
				const children = inside(node);
				return isFine
					? [{ type: 'link', at: addressOffset(holder) - start, url, title: holder.title ?? null, children }]
					: children;
			}
			case 'image':
			case 'imageReference': {
				const holder = holderOf(node);
				const [url, title, alt] = [holder.url ?? '', holder.title ?? null, node.alt ?? ''];
				return [{ type: 'image', at: addressOffset(holder) - start, url, title, alt }];
			}
			case 'containerDirective':
				return aside(node);
			case 'leafDirective':
				return [{ type: 'paragraph', at, children: [{ type: 'text', at, value: sourceOf(node, harmless) }] }];
			case 'textDirective':
				// `10:am` has the form of a directive, and is shown as it stands.
				return [{ type: 'text', at, value: sourceOf(node, harmless) }];
			case 'html': {
				if (isOnlyHtmlComments(value)) return [];
				const tag = /<\/?[\w:-]+/.exec(value)?.[0] ?? '<';
				return refuse(
					offset,
					`HTML is not allowed in content: ${tag}>.`,
					insteadOf(tag.slice(1)) ?? 'Say it in Markdown.',
				);
			}
			case 'mdxjsEsm':
				return refuse(offset, 'Imports and exports are not allowed in content.', 'Remove the line.');
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (isOnlyComments(value)) return [];
				return refuse(offset, ...inBraces(`{${value}}`));
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return component(node);
			default:
				return [];
		}
	}

	/** Whether a line begins with a tag of a block: it may be parsed as a heading. */
	function isLineOfTags(offset: number, masked: readonly Tag[]): boolean {
		return masked.some((tag) => isBlock(tag) && tag.offset === offset);
	}

	function lineOfTags(node: TreeNode, masked: readonly Tag[]): Part[] {
		const words = partsIn(node);
		const inWords = new Set(words.filter(isTag).map(({ tag }) => tag));
		return [...masked.filter((tag) => !inWords.has(tag)).map((tag) => ({ tag })), ...words];
	}

	function aside(node: TreeNode): BodyNode[] {
		const [offset, name] = [offsetOf(node), node.name ?? ''];
		if (!asides.some((known) => known === name)) {
			return refuse(
				offset,
				`“:::${name}” is no aside; asides are ${list([...asides])}.`,
				didYouMean(name, asides) ?? 'Choose one of them.',
			);
		}
		if (Object.keys(node.attributes ?? {}).length > 0) {
			refuse(offset, `“:::${name}” takes no attributes.`, `Write :::${name}, or :::${name}[a title].`);
		}
		return [noteOf(node, readAside(node))!];
	}

	function noteOf(node: TreeNode, read: ReadAside | undefined): BodyNode | undefined {
		if (!read) return undefined;
		const [first, last] = [read.title[0]?.position, read.title.at(-1)?.position];
		if (first && last) {
			const line = { type: 'paragraph', children: [...read.title], position: { start: first.start, end: last.end } };
			refused.push(...lossesOf(line, harmless));
		}
		const title = paired(read.title.flatMap(grow), false);
		const children = paired(read.children.flatMap(grow), true);
		return { type: 'aside', at: offsetOf(node) - start, name: read.name, title, children };
	}

	function component(node: TreeNode): BodyNode[] {
		const [from, to] = [offsetOf(node), node.position?.end.offset ?? 0];
		// What the scan refused within it is blank here, and no second fault.
		if (found.some(({ offset }) => offset >= from && offset < to)) return [];
		const attributes = checkComponent(node, sourceOf(node, harmless), (offset, message, hint) =>
			refuse(from + offset, message, hint),
		);
		return [{ type: 'component', at: from - start, name: node.name ?? '', attributes }];
	}

	/** What gives the target of a link or an image: itself, or where it is defined. */
	function holderOf(node: TreeNode): TreeNode {
		return node.url === undefined ? (addresses.get(node.identifier ?? '') ?? node) : node;
	}

	function addressOffset(node: TreeNode): number {
		return offsetOf(node) + addressIn(sourceOf(node, harmless), node);
	}

	function checkAddress(url: string, offset: number): boolean {
		const wrong = wrongAddress(url);
		if (wrong) refuse(offset, wrong.message, wrong.hint);
		return isAddress(url);
	}
}
