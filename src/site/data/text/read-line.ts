import type { Inline } from './blocks.ts';
import { textOf, type TextElement, type TextNode } from './page-tree.ts';

/** Makes an address of a page one that leads there from anywhere. */
export type Resolve = (href: string) => string;

const MARKED: Readonly<Record<string, 'strong' | 'emphasis' | 'deleted'>> = {
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	cite: 'emphasis',
	dfn: 'emphasis',
	var: 'emphasis',
	del: 'deleted',
};

/** White space that is shown as one. */
const SPACES = /[\t\n\r]| {2}/;

/** What stands in a line; nothing where that is white space alone. */
export function readLine(nodes: readonly TextNode[], resolve: Resolve, isStrong = false): Inline[] {
	const [only] = nodes;
	if (nodes.length === 1 && typeof only === 'string')
		return only.trim() === ''
			? []
			: [{ is: 'text', text: SPACES.test(only) ? only.replace(/[ \t\n\r]+/g, ' ') : only }];
	const found: Inline[] = [];
	const put = (text: string) => {
		const last = found.at(-1);
		if (last?.is === 'text') last.text += text;
		else if (text !== '') found.push({ is: 'text', text });
	};
	for (const node of nodes) {
		if (typeof node === 'string') {
			put(SPACES.test(node) ? node.replace(/[ \t\n\r]+/g, ' ') : node);
			continue;
		}
		const { tag, children } = node;
		if (tag.only) {
			const within = readLine([everywhere(node)], resolve, isStrong);
			if (within.length > 0) found.push({ is: tag.only, children: within });
			continue;
		}
		const marked = tag.looks === 'strong' || tag.looks === 'label' ? 'strong' : MARKED[tag.name];
		if (tag.name === 'br') found.push({ is: 'break' });
		else if (tag.place !== undefined) found.push({ is: 'place', anchor: tag.place });
		else if (tag.name === 'svg') put(` ${tag.label ?? ''} `);
		else if (tag.name === 'img') found.push({ is: 'image', text: tag.label ?? '', src: resolve(tag.src ?? '') });
		else if (tag.name === 'code' || tag.name === 'kbd' || tag.name === 'samp')
			found.push({ is: 'code', text: textOf(children).replace(/\s+/g, ' ').trim() });
		else {
			const isMarked = marked !== undefined && !(marked === 'strong' && isStrong);
			const within = readLine(children, resolve, isStrong || marked === 'strong');
			if (within.length === 0) {
				if (children.length > 0) put(' ');
			} else if (tag.name === 'a' && tag.href !== undefined) {
				apart(found);
				found.push({ is: 'link', href: resolve(tag.href), children: within });
			} else if (isMarked) {
				found.push({ is: marked, children: within });
				if (tag.looks === 'label') put(': ');
			} else if (tag.looks === 'aside') {
				put(' (');
				trimmed(within).forEach((one) => (one.is === 'text' ? put(one.text) : found.push(one)));
				put(') ');
			} else within.forEach((one) => (one.is === 'text' ? put(one.text) : found.push(one)));
		}
	}
	return found.some((one) => one.is !== 'text' || one.text.trim() !== '') ? found : [];
}

/** An element as if it were read wherever what holds it is. */
export const everywhere = (node: TextElement): TextElement => ({ ...node, tag: { ...node.tag, only: undefined } });

/** A link that follows another with nothing but white space between them is the next of several. */
function apart(found: Inline[]): void {
	const last = found.at(-1);
	const before = last?.is === 'text' && last.text.trim() === '' ? found.at(-2) : last;
	if (before?.is !== 'link') return;
	if (last !== before) found.pop();
	found.push({ is: 'text', text: isEnded(before.children) ? ' ' : ', ' });
}

/** The same without white space at either end. */
function trimmed(line: readonly Inline[]): Inline[] {
	const last = line.length - 1;
	return line.map((one, index) => {
		if (one.is !== 'text') return one;
		const text = index === 0 ? one.text.trimStart() : one.text;
		return { is: 'text', text: index === last ? text.trimEnd() : text };
	});
}

/** Whether a piece of text ends as a sentence does, or says that something follows. */
const isEnded = (line: readonly Inline[]) => /[.!?:…,;–][”’)]?$/.test(wordsOf(line).trimEnd());

/** What pieces of a line say. */
const wordsOf = (line: readonly Inline[]): string =>
	line
		.map((one) =>
			'children' in one ? wordsOf(one.children) : 'text' in one ? one.text : one.is === 'break' ? ' ' : '',
		)
		.join('');

/**
 * Two pieces of text as one line: a name and what is said of it, or a sentence and the next.
 *
 * @param sign what stands between them where the first does not end as a sentence does
 */
export function joined(first: readonly Inline[], second: readonly Inline[], sign: string): Inline[] {
	const between: Inline = { is: 'text', text: isEnded(first) ? ' ' : `${sign} ` };
	const [only, ...more] = second;
	// Where the second is left out, so is what leads to it.
	if (only && (only.is === 'alone' || only.is === 'elsewhere') && more.length === 0)
		return [...trimmed(first), { is: only.is, children: [between, ...only.children] }];
	return [...trimmed(first), between, ...second];
}
