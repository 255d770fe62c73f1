import { defineHastPlugin } from 'satteri';
import { newAddress } from '../../handbook/load/follow-moves.ts';

/**
 * Makes the root-absolute links and images of the content lead where they are published: to where a
 * page is since its entry was renamed or retired, and below the base path.
 *
 * @param moved the new addresses of pages, by old
 */
export const baseLinks = (base: string, moved: () => ReadonlyMap<string, string>) =>
	defineHastPlugin({
		name: 'base-links',
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				const key = node.tagName === 'a' ? 'href' : 'src';
				const address = node.properties?.[key];
				if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//')) {
					context.setProperty(node, key, base.replace(/\/$/, '') + (newAddress(moved(), address) ?? address));
				}
			},
		},
	});
