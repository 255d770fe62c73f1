import { isListBelow, isSpaceIndex, withoutSpace } from './confluence.ts';
import { isText, type Content, type Element } from './element.ts';

/** What wikis put around a page and readers do not read as part of it. */
const AROUND: readonly (readonly [attribute: 'id' | 'class', pattern: RegExp])[] = [
	['id', /^(?:breadcrumb-section|breadcrumbs|footer|cmnt(?:_ref)?\d+|navigation|likes-and-labels-container)$/],
	[
		'class',
		/(?:^|\s)(?:page-metadata|toc-macro|table_of_contents|page-header-icon|property-icon|breadcrumbs?|comment-container)(?:\s|$)/,
	],
];

/** A page as a person reads it, and where something that stood around it was left out. */
export interface WikiPage {
	page: Element;
	left: number[];
}

/**
 * Takes a page of HTML for what its wiki means by it: what is folded, nested or bold only by the names of
 * styles is so by its elements, and what stands around each page is left out.
 */
export function asRead(root: Element): WikiPage {
	if (isSpaceIndex(root)) return { page: { ...root, children: [] }, left: [root.at] };
	const left: number[] = [];
	const bold = boldClasses(root);
	const [page] = mend(root);
	return { page: page as Element, left };

	function mend(content: Content): Content[] {
		if (isText(content)) return [content];
		if (isAround(content) || isListBelow(content)) {
			left.push(content.at);
			return [];
		}
		const title = withoutSpace(content);
		if (title) {
			left.push(content.at);
			return [title];
		}
		const element = { ...content, children: nestedLists(content.children.flatMap(mend)) };
		if (hasClass(element, /^(?:expand-container|conf-macro-expand)$/)) return [folded(element)];
		if (element.tag === 'ul' && hasClass(element, /^toggle$/))
			return element.children.flatMap((item) => (isText(item) || item.tag !== 'li' ? [item] : item.children));
		const isBold = element.tag === 'span' && bold.size > 0 && hasClass(element, /./, bold);
		return [isBold ? { ...element, tag: 'strong' } : element];
	}
}

function isAround({ attributes }: Element): boolean {
	return AROUND.some(([name, pattern]) => attributes[name] !== undefined && pattern.test(attributes[name]));
}

function hasClass({ attributes }: Element, pattern: RegExp, among?: ReadonlySet<string>): boolean {
	const classes = (attributes.class ?? '').split(/\s+/).filter(Boolean);
	return classes.some((one) => (among === undefined ? pattern.test(one) : among.has(one)));
}

/** The classes that a style sheet in the page makes bold, as Google writes it. */
function boldClasses(root: Element): Set<string> {
	const styles: string[] = [];
	const collect = (element: Element): void => {
		for (const child of element.children) {
			if (isText(child)) continue;
			if (child.tag === 'style') styles.push(child.children.map((text) => (isText(text) ? text.value : '')).join(''));
			else collect(child);
		}
	};
	collect(root);
	const rules = styles.join('\n').matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g);
	return new Set(
		[...rules].flatMap(([, name = '', rule = '']) => (/font-weight:\s*(?:[6-9]00|bold)/.test(rule) ? [name] : [])),
	);
}

/** A part that one unfolds: its control is the summary. */
function folded(element: Element): Element {
	const isControl = (child: Content) => !isText(child) && hasClass(child, /^expand-control$/);
	const summary = element.children.filter(isControl);
	const inside = element.children.filter((child) => !isControl(child));
	return {
		...element,
		tag: 'details',
		children: [{ tag: 'summary', attributes: {}, children: summary, at: element.at }, ...inside],
	};
}

/** Lists that Google writes one after another, each with its depth in its class, in one another. */
function nestedLists(contents: readonly Content[]): Content[] {
	const found: Content[] = [];
	for (const content of contents) {
		const depth = depthOf(content);
		const last = found.findLast((other) => !isText(other) || other.value.trim() !== '');
		const item = depth > 0 && last && !isText(last) && /^[uo]l$/.test(last.tag) ? lastItem(last, depth) : undefined;
		if (item) item.children = nestedLists([...item.children, content]);
		else found.push(content);
	}
	return found;
}

const depthOf = (content: Content) =>
	isText(content) ? 0 : Number(/\blst-kix_\w+-(\d)\b/.exec(content.attributes.class ?? '')?.[1] ?? 0);

/** The last item of a list, as deep as one more list in it may lie. */
function lastItem(list: Element, depth: number): Element | undefined {
	const item = list.children.findLast((child): child is Element => child.tag === 'li');
	const inner = item?.children.findLast((child): child is Element => !isText(child) && depthOf(child) > 0);
	return inner && depthOf(inner) < depth ? lastItem(inner, depth) : item;
}
