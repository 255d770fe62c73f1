import type { Node } from '../../sources/node.ts';
import { areMostly, isRung, ranksAmong } from './vocabulary.ts';

/** Parts of a page that have a name and hold what follows. */
export const HEADING = /^(?:h[1-6]|sheet|bold|details)$/;

/** Parts of a page that are items of a list. */
export const ITEM = /^(?:bullet|number)$/;

/** Words in bold and a colon at the beginning of an item. */
const LEAD = /^\*\*([^*]+?):?\*\*\s*:?\s*\S/;

/** What people call a part of a ladder that branches off. */
const TRACK = /\b(?:tracks?|paths?|branch|ladder|route|stream|family)\b/i;

/** A page, and its headings that are rungs, each with the headings over it. */
export interface Outline {
	file: Node;
	rungs: Heading[];
	/** Whether the page as a whole is a rung. */
	isRung?: boolean;
}

interface Heading {
	node: Node;
	above: readonly Node[];
}

/** The outline of a page: its rungs are the headings of the depth at which most are named like some. */
export function outlineOf(file: Node): Outline {
	const headings = headingsIn(file, []);
	const depth = [...new Set(headings.map(({ node }) => node.is))].sort().find((is) => {
		const holding = headings.filter(({ node }) => node.is === is && node.children.some(isSaying));
		return areMostly(
			holding.map(({ node }) => nameOf(node)),
			isRung,
		);
	});
	const tracks = new Set(headings.flatMap(({ node }) => (node.is === depth && isTrack(node) ? [node] : [])));
	const isOne = ({ node, above }: Heading) =>
		isRung(nameOf(node)) &&
		!tracks.has(node) &&
		[node, ...above].some((over) => tracks.has(over) || (over.is === depth && isRung(nameOf(over))));
	return { file, rungs: depth === undefined ? [] : headings.filter(isOne) };
}

/** Whether a heading beside rungs stands over more of them: `Technical track`, after a common path. */
function isTrack(node: Node): boolean {
	const inside = node.children.filter((child) => HEADING.test(child.is) && child.children.some(isSaying));
	if (TRACK.test(nameOf(node))) return inside.some((child) => isRung(nameOf(child)));
	return !isRung(nameOf(node)) && areMostly(inside.map(nameOf), isRung);
}

/**
 * Pages that are a rung each: several of a folder that are named like some, and have none in them.
 *
 * @param outlines those of all pages
 * @param folder the one whose own pages are looked at
 */
export function rungPages(outlines: readonly Outline[], folder: Node): Outline[] {
	const flat = outlines.filter(({ file, rungs }) => rungs.length === 0 && folder.children.includes(file));
	const isOne = ranksAmong(flat.flatMap(({ file }) => [nameOf(topOf(file)), nameOf(file)]));
	const ranked = flat.flatMap(({ file }) => {
		const node = [topOf(file), file].find((one) => isOne(nameOf(one)));
		return node ? [{ file, rungs: [{ node, above: [] }], isRung: true }] : [];
	});
	return ranked.length > 1 && ranked.length * 2 > flat.length ? ranked : [];
}

/** The heading over all of a page, or the page itself. */
export function topOf(file: Node): Node {
	const tops = file.children.filter(({ is }) => is === 'h1');
	return tops.length === 1 ? tops[0]! : file;
}

const headingsIn = (node: Node, above: readonly Node[]): Heading[] =>
	node.children.flatMap((child) =>
		HEADING.test(child.is)
			? [{ node: child, above }, ...headingsIn(child, [...above, child])]
			: headingsIn(child, above),
	);

const isSaying = (node: Node): boolean =>
	/^(?:bullet|number|text|table)$/.test(node.is) || node.children.some(isSaying);

/** A scale: a heading beside others like it, each with a numbered list of names in bold. */
export function isScaleList(node: Node, parent: Node | undefined): boolean {
	const isOne = ({ is, children }: Node) =>
		HEADING.test(is) && children.length > 1 && children.every((item) => item.is === 'number' && leadOf(item) !== '');
	return isOne(node) && parent !== undefined && parent.children.filter(isOne).length > 1;
}

/** The names of the steps of such scales. */
export const stepsIn = (node: Node, parent?: Node): string[] =>
	isScaleList(node, parent) ? node.children.map(leadOf) : node.children.flatMap((child) => stepsIn(child, node));

/** The words in bold at the beginning of an item, to be compared; none where it begins otherwise. */
export const leadOf = ({ text }: Node) => LEAD.exec(text?.marked ?? '')?.[1]?.toLowerCase() ?? '';

/** The name of a heading, or of a file without its ending. */
export const nameOf = ({ is, name }: Node) => (name?.plain ?? '').replace(is === 'file' ? /\.\w+$/ : /$/, '');

/** Whether items lie in a part of a page, in whatever depth but not in a table. */
export const holdsItems = (node: Node): boolean =>
	node.children.some((child) => ITEM.test(child.is) || (child.is !== 'table' && holdsItems(child)));

/** Whether a table lies in a part of a page. */
export const holdsTable = (node: Node): boolean =>
	node.children.some((child) => child.is === 'table' || holdsTable(child));
