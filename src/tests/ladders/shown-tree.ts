import type { Node } from '../../exchange/sources/node.ts';
import { readTextFile } from '../../exchange/sources/read-file.ts';
import { sourceFrom } from '../../exchange/sources/read-sources.ts';
import { fileOf } from '../../handbook/source/source-file.ts';

/** Files of text, each by its path, as they are read. */
export const sourceOf = (files: Readonly<Record<string, string>>) =>
	sourceFrom(
		Object.entries(files).map(([path, text]) => {
			const file = fileOf(path, path, text);
			return { file, read: readTextFile(file, 'by their looks') };
		}),
	);

/** A tree as lines: what each node is, its name in brackets, what it says, and its line and column. */
export const shownTree = ({ is, name, text, children, at }: Node, indent = ''): string[] => [
	[indent + is, name && `[${name.marked}]`, text?.marked, `${at.line}:${at.column}`].filter(Boolean).join(' '),
	...children.flatMap((child) => shownTree(child, `${indent}  `)),
];

/** What lies in the one file of a ladder, as lines. */
export const shownFile = (path: string, text: string) =>
	sourceOf({ [path]: text }).tree.children[0]!.children.flatMap((node) => shownTree(node));
