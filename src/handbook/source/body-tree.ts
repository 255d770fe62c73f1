import GithubSlugger from 'github-slugger';
import { wordsOf, type Body, type BodyNode } from '../model/body.ts';
import { asides } from '../schema/components.ts';
import { didYouMean } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import { addressIn, isAddress } from './address.ts';
import { readAlert, readAside, type ReadAside } from './asides.ts';
import { lossesOf } from './losses.ts';
import { isOnlyComments, isOnlyHtmlComments } from './comments.ts';
import { checkComponent } from './component.ts';
import type { Forbidden } from './scan-mdx.ts';
import { offsetOf, sourceOf, type TreeNode } from './tree.ts';

/**
 * Makes the tree of a body from the parser's: only what content may hold, each link with its address,
 * each heading with its anchor. What is refused is left out and told.
 *
 * @param scanned the text that was parsed, and what was blanked out of it as forbidden
 * @param start where the body's own text begins in the text that was parsed
 */
export function growTree(
	root: TreeNode,
	{ found, harmless }: { found: readonly Forbidden[]; harmless: string },
	start: number,
): { tree: Body['tree']; refused: Forbidden[] } {
	const slugger = new GithubSlugger();
	const refused: Forbidden[] = [];
	const refuse = (offset: number, message: string, hint: string) => {
		refused.push({ offset, message, hint });
		return [];
	};
	const definitions = new Map<string, TreeNode>();
	const notes = new Map<string, TreeNode>();
	const noted = new Set<string>();
	defineFrom(root);
	const children = inside(root);
	for (const [name, note] of notes)
		if (!noted.has(name))
			refuse(
				offsetOf(note),
				`No sign leads to the note “${note.label ?? name}”: nobody would see it.`,
				`Write [^${note.label ?? name}] where the text speaks of it.`,
			);
	return { tree: { type: 'root', at: 0, children }, refused };

	/** The first of two definitions of one name counts, and each is looked at, used or not. */
	function defineFrom(node: TreeNode): void {
		for (const child of node.children ?? []) defineFrom(child);
		if (node.type === 'footnoteReference') noted.add(node.identifier!);
		if (node.type === 'footnoteDefinition') {
			const name = node.label ?? node.identifier!;
			if (notes.has(node.identifier!))
				refuse(
					offsetOf(node),
					`The note “${name}” is there twice: one of the two would be lost.`,
					'Give one of them another name.',
				);
			notes.set(node.identifier!, node);
		}
		if (node.type !== 'definition') return;
		if (!definitions.has(node.identifier!)) definitions.set(node.identifier!, node);
	}

	function inside({ children = [] }: TreeNode): BodyNode[] {
		return children.flatMap(grow);
	}

	function grow(node: TreeNode): BodyNode[] {
		const offset = offsetOf(node);
		const at = offset - start;
		const { type, value = '' } = node;
		refused.push(...lossesOf(node, harmless));
		switch (type) {
			case 'paragraph':
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
			case 'inlineCode':
				return [{ type, at, value }];
			case 'code':
				return [{ type, at, value, lang: node.lang ?? null }];
			case 'break':
			case 'thematicBreak':
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
				return refuse(offset, `HTML is not allowed in content: ${tag}>.`, 'Say it in Markdown.');
			}
			case 'mdxjsEsm':
				return refuse(offset, 'Imports and exports are not allowed in content.', 'Remove the line.');
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (isOnlyComments(value)) return [];
				return refuse(offset, 'Expressions are not allowed in content.', 'If you mean the character, write \\{.');
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return component(node);
			default:
				return [];
		}
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
		const [title, children] = [read.title, read.children].map((nodes) => nodes.flatMap(grow));
		return { type: 'aside', at: offsetOf(node) - start, name: read.name, title: title!, children: children! };
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
		return node.url === undefined ? (definitions.get(node.identifier ?? '') ?? node) : node;
	}

	function addressOffset(node: TreeNode): number {
		return offsetOf(node) + addressIn(sourceOf(node, harmless), node);
	}

	function checkAddress(url: string, offset: number): boolean {
		if (isAddress(url)) {
			if (/\s/.test(url))
				refuse(
					offset,
					`The address “${url.slice(0, 40)}” has a blank in it.`,
					`Write ${url.trim().replace(/\s+/g, '-').slice(0, 60)}.`,
				);
			else if (/^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|io|dev|app|eu|gov|edu|co|de|uk|fr|nl)(?:[/?#:]|$))/i.test(url))
				refuse(
					offset,
					`“${url.slice(0, 40)}” would be looked for in this handbook.`,
					`Write https://${url.slice(0, 60)}.`,
				);
			return true;
		}
		refuse(
			offset,
			`“${url.slice(0, 40)}” is no address of a page.`,
			'Link to a page of the handbook, or to one that begins with https://.',
		);
		return false;
	}
}
