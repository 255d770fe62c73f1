import { markdownToMdast } from 'satteri';
import { definitionsIn } from '../../handbook/source/definitions.ts';
import { findDeepLine, offsetOf, sourceOf, type TreeNode } from '../../handbook/source/tree.ts';
import { pageBuilder, type Element } from './element.ts';
import { htmlWriter } from './html-page.ts';

/** What parts of Markdown are in HTML, where they have no more to say. */
const TAGS: Readonly<Record<string, string>> = {
	paragraph: 'p',
	blockquote: 'blockquote',
	listItem: 'li',
	table: 'table',
	emphasis: 'em',
	strong: 'strong',
	break: 'br',
	thematicBreak: 'hr',
	footnoteDefinition: 'p',
};

/**
 * Reads Markdown with the HTML in it as one page.
 *
 * @returns the page; nothing where it is nested deeper than any person writes
 */
export function readMarkdown(text: string): Element | undefined {
	if (findDeepLine(text) !== undefined) return undefined;
	const builder = pageBuilder();
	const html = htmlWriter(builder);
	const tree = markdownToMdast(text, { features: { smartPunctuation: false } }) as unknown as TreeNode;
	const { addresses } = definitionsIn(tree);
	tree.children?.forEach(grow);
	return builder.root;

	function grow(node: TreeNode): void {
		const at = offsetOf(node);
		const within = (tag: string, attributes: Record<string, string> = {}) =>
			builder.within(tag, at, attributes, () => node.children?.forEach(grow));
		const said = (tag: string, attributes: Record<string, string> = {}) =>
			builder.within(tag, at, attributes, () => builder.text(node.value ?? '', at));
		switch (node.type) {
			case 'text':
				return builder.text(node.value ?? '', at);
			case 'html':
				return html.write(node.value ?? '', at);
			case 'heading':
				return within(`h${node.depth ?? 1}`);
			case 'list':
				return within(node.ordered ? 'ol' : 'ul');
			case 'tableRow':
				return builder.within('tr', at, {}, () => node.children?.forEach(cell));
			case 'inlineCode':
				return said('code');
			case 'code':
				return said('pre', { lang: node.lang ?? '' });
			case 'delete':
				// One tilde strikes nothing out: people write “~3” for “about three”.
				if (sourceOf(node, text).startsWith('~~')) return within('del');
				builder.text('~', at);
				node.children?.forEach(grow);
				return builder.text('~', at);
			case 'link':
			case 'linkReference':
				return within('a', { href: node.url ?? addresses.get(node.identifier ?? '')?.url ?? '' });
			case 'image':
			case 'imageReference':
				return builder.within('img', at, { alt: node.alt ?? '' }, () => {});
			case 'definition':
			case 'footnoteReference':
				return undefined;
			default:
				return within(TAGS[node.type] ?? 'span');
		}
	}

	function cell(node: TreeNode): void {
		builder.within('td', offsetOf(node), {}, () => node.children?.forEach(grow));
	}
}
