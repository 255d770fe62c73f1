import type { Part } from './pair-tags.ts';
import type { Scanned } from './scan-mdx.ts';
import { splitAtTags, withTags, type Tag } from './tags.ts';
import { sourceOf, type TreeNode } from './tree.ts';

/**
 * A part of a body that holds no other.
 *
 * @param at where it begins in the text of the body
 * @param scanned the text that was parsed
 * @param masked the tags in it
 * @returns nothing of what no page shows
 */
export function leafOf(node: TreeNode, at: number, { original, harmless }: Scanned, masked: readonly Tag[]): Part[] {
	const { type, value = '', identifier = '' } = node;
	switch (type) {
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
		case 'footnoteReference':
			return [{ type, at, identifier, label: node.label ?? identifier }];
		case 'leafDirective':
			return [{ type: 'paragraph', at, children: [{ type: 'text', at, value: sourceOf(node, harmless) }] }];
		case 'textDirective':
			// `10:am` has the form of a directive, and is shown as it stands.
			return [{ type: 'text', at, value: sourceOf(node, harmless) }];
		default:
			return [];
	}
}
