import { address } from '../addresses/addresses.ts';
import { mapBody, nodesOfType, type Body } from '../model/body.ts';
import type { CollectionName } from '../schema/collections.ts';

/**
 * A body as it stands on its page. Of what shares a page with others, such as a question, the anchors
 * of headings begin with its own, so that none is there twice, and links to them lead there.
 */
export function placeBody(body: Body, collection: CollectionName, id: string): Body {
	const [, anchor] = address(collection, id).split('#');
	if (anchor === undefined || body.text === '') return body;
	const own = new Set(nodesOfType(body, 'heading').map((heading) => heading.id));
	return mapBody(body, (node) => {
		if (node.type === 'heading') return { ...node, id: `${anchor}-${node.id}` };
		if (node.type !== 'link' || !node.url.startsWith('#') || !own.has(node.url.slice(1))) return node;
		return { ...node, url: `#${anchor}-${node.url.slice(1)}` };
	});
}
