import type { Forbidden } from './scan-mdx.ts';
import { offsetOf, type TreeNode } from './tree.ts';

/** What names stand for in a body. */
export interface Definitions {
	/** The line that gives the address of links and images of a name: the first of several. */
	addresses: ReadonlyMap<string, TreeNode>;
	/** Notes that would be lost. */
	lost: Forbidden[];
}

/** Reads what a body defines for use elsewhere in it: addresses by name, and notes. */
export function definitionsIn(root: TreeNode): Definitions {
	const addresses = new Map<string, TreeNode>();
	const notes = new Map<string, TreeNode>();
	const signs = new Set<string>();
	const lost: Forbidden[] = [];
	visit(root);
	for (const [name, note] of notes) {
		const shown = note.label ?? name;
		if (signs.has(name)) continue;
		lost.push({
			offset: offsetOf(note),
			message: `No sign leads to the note “${shown}”: nobody would see it.`,
			hint: `Write [^${shown}] where the text speaks of it.`,
		});
	}
	return { addresses, lost };

	function visit(node: TreeNode): void {
		const name = node.identifier ?? '';
		if (node.type === 'footnoteReference') signs.add(name);
		if (node.type === 'definition' && !addresses.has(name)) addresses.set(name, node);
		if (node.type === 'footnoteDefinition') {
			if (notes.has(name))
				lost.push({
					offset: offsetOf(node),
					message: `The note “${node.label ?? name}” is there twice: one of the two would be lost.`,
					hint: 'Give one of them another name.',
				});
			else notes.set(name, node);
		}
		for (const child of node.children ?? []) visit(child);
	}
}
