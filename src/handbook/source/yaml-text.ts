import {
	isCollection,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	stringify,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
} from 'yaml';

type Key = string | number;

/** How long a text may be that stands on one line behind its key. */
const LINE = 90;

/** Whether a value is more than stands well on one line: a long text, or what holds lists or maps in it. */
const isLarge = (value: unknown): boolean =>
	typeof value === 'string'
		? value.length > LINE || value.includes('\n')
		: typeof value === 'object' &&
			value !== null &&
			Object.values(value).some((part) => isLarge(part) || (typeof part === 'object' && part !== null));

/** A large value as lines, long texts folded. */
const inLines = (value: unknown, indent: string) =>
	stringify(value, { lineWidth: 110 - indent.length, minContentWidth: 40, blockQuote: 'folded', schema: 'yaml-1.1' })
		.trimEnd()
		.replace(/^(?=.)/gm, indent);

/** A value on one line, in quotes where YAML would take it for something else. */
const inline = (value: unknown) =>
	stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();

/**
 * Sets the value at a path of a YAML text, and leaves every other character as it is. Maps on the way
 * are made.
 *
 * @param text may be empty
 * @param value text, a number, a list of such: written on one line, unless it is long
 */
export function setInYaml(text: string, path: readonly Key[], value: unknown): string {
	const wanted = parseDocument(text, { uniqueKeys: false });
	for (let depth = 1; depth < path.length; depth++) {
		const above = path.slice(0, depth);
		if (!isCollection(wanted.getIn(above))) wanted.setIn(above, wanted.createNode({}));
	}
	wanted.setIn(path, value);
	const spliced = setBySplicing(text, path, value);
	return saysThat(spliced, wanted) ? spliced : wanted.toString({ lineWidth: 0 });
}

/** Whether a text says what a document does: some forms of YAML are rarer than the splicing below knows. */
function saysThat(text: string, wanted: Document): boolean {
	const document = parseDocument(text);
	return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(wanted.toJS());
}

function setBySplicing(text: string, path: readonly Key[], value: unknown): string {
	const document = parseDocument(text, { uniqueKeys: false });
	for (let depth = path.length; depth >= 0; depth--) {
		const node = depth === 0 ? document.contents : (document.getIn(path.slice(0, depth), true) as Node | undefined);
		const rest = path.slice(depth);
		if (depth > 0 && node?.range && rest.length === 0) {
			// A text over several lines ends after its last line break.
			const length = text.slice(node.range[0], node.range[1]).trimEnd().length;
			// Where a key has no value, nothing parts the colon from what comes.
			const space = text.charAt(node.range[0] - 1) === ':' ? ' ' : '';
			return splice(text, node.range[0], node.range[0] + length, space + inline(value));
		}
		if (isMap(node) && node.items.length > 0) return addTo(text, node, rest, value);
		if (depth > 0 && isMap(node) && node.range) {
			return splice(text, node.range[0], node.range[1], inline(asMaps(rest, value)));
		}
		if (depth > 0 && isScalar(node) && node.value === null) {
			// `key: ~` says nothing in so many words, and goes.
			if (node.range && node.range[1] > node.range[0])
				return splice(text, node.range[0], node.range[1], inline(asMaps(rest, value)));
			const pair = pairAt(document.getIn(path.slice(0, depth - 1), true) ?? document.contents, path[depth - 1]!);
			const [from, to] = (pair!.key as Node).range!;
			const end = lineEnd(text, to);
			return splice(text, end, end, `\n${block(rest, value, indentAt(text, from) + '  ')}`);
		}
	}
	return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${block(path, value, '')}\n`;
}

/** Takes the value at a path out of a YAML text, with its line where it has one, and a map that is empty without it. */
export function removeFromYaml(text: string, path: readonly Key[]): string {
	const document = parseDocument(text, { uniqueKeys: false });
	if (!document.hasIn(path)) return text;
	const wanted = document.clone() as Document;
	wanted.deleteIn(path);
	for (let above = path.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
		const map = wanted.getIn(above);
		if (!isMap(map) || map.items.length > 0) break;
		wanted.deleteIn(above);
	}
	const spliced = removeBySplicing(text, path);
	const isEmpty = spliced.replace(/^\s*#.*$/gm, '').trim() === '';
	return isEmpty || saysThat(spliced, wanted) ? spliced : wanted.toString({ lineWidth: 0 });
}

function removeBySplicing(text: string, path: readonly Key[]): string {
	const document = parseDocument(text, { uniqueKeys: false });
	const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const pair = pairAt(map, path.at(-1)!);
	if (isSeq(map)) return removeItem(text, path, map.items as Node[]);
	if (!isMap(map) || !pair) return text;
	if (map.items.length === 1 && path.length > 1) return removeBySplicing(text, path.slice(0, -1));
	const start = (pair.key as Node).range![0];
	const end = valueEnd(text, pair);
	if (map.flow) {
		const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
		if (after !== undefined) return splice(text, start, end + after, '');
		return splice(text, start - (/,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end, '');
	}
	const from = text.lastIndexOf('\n', start - 1) + 1;
	return splice(text, from, Math.min(lineEnd(text, end) + 1, text.length), '');
}

function removeItem(text: string, path: readonly Key[], items: readonly Node[]): string {
	const item = items[Number(path.at(-1))];
	if (item?.range == null) return text;
	if (items.length === 1 && path.length > 1) return removeBySplicing(text, path.slice(0, -1));
	const from = text.lastIndexOf('\n', item.range[0] - 1) + 1;
	// One of several on a line is left to YAML’s own writer.
	if (!/^\s*- /.test(text.slice(from, item.range[0] + 1))) return text;
	const end = item.range[1] - (/\s*$/.exec(text.slice(0, item.range[1]))?.[0].length ?? 0);
	return splice(text, from, Math.min(lineEnd(text, end) + 1, text.length), '');
}

/**
 * Puts an item into a list of a YAML text, and leaves every other character as it is.
 *
 * @param path of the list, which has an item at least
 * @param index the place that it gets; those from there on move down
 */
export function insertInYaml(text: string, path: readonly Key[], index: number, value: unknown): string {
	const document = parseDocument(text, { uniqueKeys: false });
	const list = document.getIn(path, true);
	if (!isSeq(list)) return setInYaml(text, path, [value]);
	const items = list.items as Node[];
	const wanted = document.clone() as Document;
	(wanted.getIn(path) as typeof list).items.splice(index, 0, wanted.createNode(value));
	const spliced = insertBySplicing(text, items, index, value);
	return saysThat(spliced, wanted) ? spliced : wanted.toString({ lineWidth: 0 });
}

function insertBySplicing(text: string, items: readonly Node[], index: number, value: unknown): string {
	const beside = items[Math.max(index - 1, 0)];
	if (beside?.range == null) return text;
	const start = text.lastIndexOf('\n', beside.range[0] - 1) + 1;
	if (!/^\s*- /.test(text.slice(start, beside.range[0] + 1))) return text;
	const lines = inLines([value], indentAt(text, beside.range[0]));
	if (index === 0) return splice(text, start, start, `${lines}\n`);
	const last = beside.range[1] - (/\s*$/.exec(text.slice(0, beside.range[1]))?.[0].length ?? 0);
	const end = lineEnd(text, last);
	return splice(text, end, end, `\n${lines}`);
}

function addTo(text: string, map: YAMLMap, path: readonly Key[], value: unknown): string {
	if (map.flow) {
		const end = map.range![1] - 1;
		const before = text.slice(0, end).trimEnd();
		return `${before}, ${inline(asMaps(path, value)).slice(1, -1).trim()} ${text.slice(end)}`;
	}
	const last = map.items.at(-1)!;
	const end = lineEnd(text, valueEnd(text, last));
	return splice(text, end, end, `\n${block(path, value, indentAt(text, (map.items[0]!.key as Node).range![0]))}`);
}

/** Where a value ends, or its key where it has none; the line break after it is not part of it. */
function valueEnd(text: string, { key, value }: Pair): number {
	const end = (value as Node | null)?.range?.[1] ?? (key as Node).range![1];
	return end - (/\s*$/.exec(text.slice(0, end))?.[0].length ?? 0);
}

/** `a:` over `b: value`, two spaces deeper a key. */
function block(path: readonly Key[], value: unknown, indent: string): string {
	return path
		.map((key, depth) => {
			const isLast = depth === path.length - 1;
			const here = indent + '  '.repeat(depth);
			if (isLast && isLarge(value)) return inLines({ [key]: value }, here);
			return `${here}${inline(key)}:${isLast ? ` ${inline(value)}` : ''}`;
		})
		.join('\n');
}

const asMaps = (path: readonly Key[], value: unknown): unknown =>
	path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

const pairAt = (map: unknown, key: Key): Pair | undefined =>
	isMap(map) ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) : undefined;

const splice = (text: string, from: number, to: number, piece: string) => text.slice(0, from) + piece + text.slice(to);

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

const indentAt = (text: string, offset: number) =>
	/^\s*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0];
