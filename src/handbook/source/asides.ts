import { asides } from '../schema/components.ts';
import type { TreeNode } from './tree.ts';

/** A note set off from the text, taken apart. */
export interface ReadAside {
	name: string;
	/** Empty where it has none of its own. */
	title: readonly TreeNode[];
	children: readonly TreeNode[];
}

/** A note that is written `:::note`, with its title in brackets. */
export function readAside({ name, children = [] }: TreeNode): ReadAside {
	const [first, ...rest] = children;
	const label = first?.data?.directiveLabel ? first : undefined;
	return { name: name ?? '', title: label?.children ?? [], children: label ? rest : children };
}

/** A note in the way that Git hosts write it, as a quotation: `> [!WARNING]`. Nothing for any other quotation. */
export function readAlert({ children = [] }: TreeNode): ReadAside | undefined {
	const [first, ...others] = children;
	const [word, ...rest] = first?.type === 'paragraph' ? (first.children ?? []) : [];
	if (word?.type !== 'text') return undefined;
	const [sign = '', kind = '', title = ''] = /^\[!(\w+)\][ \t]*([^\n]*)\n?/.exec(word.value ?? '') ?? [];
	const name = asides.find((aside) => aside === kind.toLowerCase());
	if (name === undefined) return undefined;
	const { start, end } = word.position!;
	const part = (from: number, to: number): TreeNode => ({
		...word,
		value: word.value!.slice(from, to),
		position: { start: { ...start, offset: start.offset + from }, end: { ...end, offset: start.offset + to } },
	});
	const left = part(sign.length, word.value!.length);
	const text = [left, ...rest].filter(({ value }) => value !== '');
	return {
		name,
		title: title === '' ? [] : [part(sign.lastIndexOf(title), sign.trimEnd().length)],
		children: text.length === 0 ? others : [{ ...first!, children: text }, ...others],
	};
}
