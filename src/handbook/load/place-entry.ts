import { address } from '../addresses/addresses.ts';
import { mapBody, nodesOfType, type Body } from '../model/body.ts';
import type { Entry } from '../model/handbook.ts';
import { leavesHandbook } from '../addresses/links.ts';
import { mapLinks } from '../source/entry-links.ts';
import { collections, kindOf, type CollectionName } from '../schema/collections.ts';

/** What is known of an entry before its body is. */
interface Placed {
	collection: CollectionName;
	id: string;
	data: Entry['data'];
}

/**
 * A body as it stands on its page. Of what shares a page with others, such as a question, the anchors
 * of headings begin with its own, so that none is there twice, and links to them lead there. On a page
 * of its own, what its fields say keeps its anchors, and a heading with the same words gets another.
 */
export function placeBody(body: Body, { collection, id, data }: Placed): Body {
	if (body.text === '') return body;
	const [, anchor] = address(collection, id).split('#');
	const own = new Set(nodesOfType(body, 'heading').map((heading) => heading.id));
	if (anchor === undefined) return besideParts(body, own, new Set(kindOf(collection).parts?.(data)));
	return mapBody(body, (node) => {
		if (node.type === 'heading') return { ...node, id: `${anchor}-${node.id}` };
		if (node.type !== 'link' || !node.url.startsWith('#') || !own.has(node.url.slice(1))) return node;
		return { ...node, url: `#${anchor}-${node.url.slice(1)}` };
	});
}

/** A body beside what the fields of its entry say: a part keeps its anchor. */
function besideParts(body: Body, own: ReadonlySet<string>, parts: ReadonlySet<string>): Body {
	if ([...own].every((id) => !parts.has(id))) return body;
	const taken = new Set([...own, ...parts]);
	return mapBody(body, (node) => {
		if (node.type !== 'heading' || !parts.has(node.id)) return node;
		let number = 1;
		while (taken.has(`${node.id}-${number}`)) number += 1;
		const id = `${node.id}-${number}`;
		taken.add(id);
		return { ...node, id };
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
