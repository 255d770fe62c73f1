import { htmlToHast } from 'satteri';

interface Node {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	value?: string;
	children?: Node[];
}

/**
 * What a piece of HTML holds, without what no reader can tell: space between blocks, how characters
 * are referred to, the order of attributes. Where ours is another one on purpose, the two are made alike:
 * asides without a box in the box, sides of cells as classes, heads of columns that say so, headings without
 * a gap between their levels. What ours has besides is put aside: links of headings, frames of tables, names
 * of boxes, directions, places where long addresses go on in the next line.
 */
export function meaningOf(html: string): unknown {
	const nodes = tidy(htmlToHast(html, { fragment: true }));
	return tidy({ type: 'root', children: withoutGaps(nodes.flatMap(asOurs)) });
}

const INLINE = new Set(['a', 'b', 'code', 'del', 'em', 'img', 'strong', 'sup']);

/** What a node holds, with texts that only a place to break parts, or a comment, as one. */
function joinedIn({ children = [] }: Node): Node[] {
	const joined: Node[] = [];
	for (const child of children.filter(({ type, tagName }) => type !== 'comment' && tagName !== 'wbr')) {
		const last = joined.at(-1);
		if (child.type === 'text' && last?.type === 'text') last.value += child.value ?? '';
		else joined.push(child.type === 'text' ? { type: 'text', value: child.value ?? '' } : child);
	}
	return joined;
}

/** The same in all that it holds, without a change to its space. */
const asWritten = (node: Node): Node[] =>
	joinedIn(node).map((child) => (child.type === 'text' ? child : { ...child, children: asWritten(child) }));

function tidy(parent: Node): Node[] {
	const joined = joinedIn(parent);
	const isInline = (node: Node | undefined) => node?.type === 'text' || INLINE.has(node?.tagName ?? '');
	return joined.flatMap((node, index): Node[] => {
		if (node.type !== 'text') {
			const properties = Object.fromEntries(Object.entries(node.properties ?? {}).sort());
			return [{ ...node, properties, children: node.tagName === 'pre' ? asWritten(node) : tidy(node) }];
		}
		const value = node.value!.replace(/\s+/g, ' ');
		const trimmed = isInline(joined[index - 1]) ? value : value.trimStart();
		const text = isInline(joined[index + 1]) ? trimmed : trimmed.trimEnd();
		return text === '' ? [] : [{ type: 'text', value: text }];
	});
}

/** The headings of an outline, each one level below that which it belongs to. */
function withoutGaps(nodes: Node[], above: number[] = []): Node[] {
	for (const node of nodes) {
		const [, level] = /^h(\d)$/.exec(node.tagName ?? '') ?? [];
		if (level !== undefined) {
			while (above.length > 0 && above.at(-1)! >= Number(level)) above.pop();
			node.tagName = `h${1 + above.push(Number(level))}`;
		}
		withoutGaps(node.children ?? [], above);
	}
	return nodes;
}

/** Astro's as ours is. */
function asOurs(node: Node): Node[] {
	const [name = ''] = (node.properties?.className as string[] | undefined) ?? [];
	if (name === 'permalink') return [];
	const children = (node.children ?? []).flatMap(asOurs);
	if (name === 'table-frame') return children;
	if (name === 'starlight-aside__icon') return [];
	if (name === 'starlight-aside__content') return children;
	const properties = { ...node.properties };
	if (name.startsWith('starlight-aside')) {
		properties.className = (properties.className as string[]).map((one) =>
			one
				.replace(/^starlight-/, '')
				.replace('__', '-')
				.replace('--', '-'),
		);
	}
	const [, side] = /^text-align: (\w+)$/.exec(String(properties.style)) ?? [];
	if (side !== undefined) {
		delete properties.style;
		properties.className = [`align-${side}`];
	}
	if (node.tagName === 'th') {
		properties.scope = 'col';
		const classes = ((properties.className as string[] | undefined) ?? []).filter((one) => one !== 'wordy');
		if (classes.length > 0) properties.className = classes;
		else delete properties.className;
	}
	if (node.tagName === 'input') delete properties.ariaLabel;
	if (node.tagName === 'aside') delete properties.role;
	if (properties.dir === 'rtl') delete properties.dir;
	return [node.type === 'text' ? node : { ...node, properties, children }];
}
