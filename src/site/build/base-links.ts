import { defineHastPlugin } from 'satteri';

/** Puts the base path before the root-absolute links and images of the content. */
export const baseLinks = (base: string) =>
	defineHastPlugin({
		name: 'base-links',
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				const key = node.tagName === 'a' ? 'href' : 'src';
				const address = node.properties?.[key];
				if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//')) {
					context.setProperty(node, key, base.replace(/\/$/, '') + address);
				}
			},
		},
	});
