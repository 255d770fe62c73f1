import { address } from '../addresses/addresses.ts';
import { mapBody, nodesOfType, type Body } from '../model/body.ts';
import type { Entry } from '../model/handbook.ts';
import { leavesHandbook } from '../addresses/links.ts';
import { mapLinks } from '../source/entry-links.ts';
import { collections, type CollectionName } from '../schema/collections.ts';

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

/**
 * The fields of an entry as they are shown anywhere: a link that is written from its own page has its
 * whole address, since a summary stands in lists too.
 */
export function placeFields<Name extends CollectionName>(data: Entry<Name>['data'], collection: Name, id: string) {
	const here = { collection, id, data } as Entry;
	const page = address(collection, id, here);
	return mapLinks(collections[collection].schema, data, (url) => {
		if (url === '' || /^([a-z][a-z\d+.-]*:|\/)/i.test(url) || leavesHandbook(here, url)) return url;
		const { pathname, search, hash } = new URL(url, `http://handbook${page}`);
		return pathname + search + hash;
	});
}
