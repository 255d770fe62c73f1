import type { Node } from '../sources/node.ts';
import { joined } from '../sources/words.ts';
import { ABOUT, THINGS, type Meaning } from './answers.ts';
import type { Place } from './places.ts';
import type { Fields } from './reading.ts';

/** What a field may say: something about the part that it lies in, or which thing that belongs to. */
const IN_FIELDS = new Set<Meaning>([...ABOUT, ...THINGS]);

/** What a cell can hold that is a field of its row. */
const IN_CELLS = new Set(['text', 'bullet', 'number']);

/** Items of lists: each is a thing of its own, and says nothing of the others. */
const ITEMS = new Set(['item', 'bullet', 'number']);

/**
 * The fields of a part: what lies in it without holding anything itself, in the cells of a row too.
 *
 * @param meaningOf what a node in it is, given the nodes from the part down to it
 */
export function fieldsOf(part: Node, meaningOf: (...below: Node[]) => Place | undefined): Fields {
	const fields = new Map<Meaning, { node: Node; place: Place }[]>();
	for (const child of part.children) {
		const place = meaningOf(child);
		const [inside] = child.children;
		const isCell =
			child.is === 'column' &&
			inside !== undefined &&
			IN_CELLS.has(inside.is) &&
			inside.children.length === 0 &&
			child.children.length === 1;
		const isField = child.children.length === 0 && child.text !== undefined;
		const [node, found] =
			isField || (isCell && place && isAbout(place.is))
				? [child, place]
				: isCell && (!place || place.is === 'part')
					? [inside, meaningOf(child, inside)]
					: [child, undefined];
		if (found && ITEMS.has(node.is) && !isAbout(found.is)) continue;
		if (found && IN_FIELDS.has(found.is))
			fields.set(found.is, [...(fields.get(found.is) ?? []), { node, place: found }]);
	}
	return fields;
}

/** Whether it is said of something, rather than being something. */
export const isAbout = (meaning: Meaning) => ABOUT.some((about) => about === meaning);

/** What a node says with all that lies in it, as one text. */
export function wordsIn(node: Node) {
	const all = (one: Node): NonNullable<Node['text']>[] => [
		...(one.text ? [one.text] : []),
		...one.children.flatMap(all),
	];
	return joined(all(node));
}
