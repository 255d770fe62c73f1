import { compareText } from '../../handbook/model/diagnostic.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import type { Listed, Note } from '../table/table.ts';
import { withKeys } from './keys.ts';
import type { Draft, Node } from './node.ts';
import { readFile } from './read-file.ts';
import type { Strings } from './text-nodes.ts';
import { plainWords } from './words.ts';

/** The files of a ladder as one tree. */
export interface Source {
	tree: Node;
	/** Files that could not be read. */
	unread: Listed[];
	/** What was wrong with files and could be put right. */
	mended: Note[];
}

/**
 * Reads the files of a ladder as one tree.
 *
 * @param files as a folder has them
 * @param strings how texts are written in data
 */
export function readSources(files: readonly SourceFile[], strings: Strings = 'by their looks'): Source {
	const unread: Listed[] = [];
	const mended: Note[] = [];
	const top: Draft[] = [];
	for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
		const read = readFile(file, strings);
		const at = { file: file.shown, line: 1, column: 1 };
		if ('reason' in read) {
			unread.push({ ...read, what: 'file', because: 'unreadable', text: file.path });
			continue;
		}
		mended.push(...read.mended);
		place(top, file.path.split('/'), (name) => ({ is: 'file', at, name, children: read.nodes }));
	}
	const at = { file: '', line: 1, column: 1 };
	return { tree: withKeys({ is: 'ladder', at, children: top }), unread, mended };
}

/** Puts a file into its folder; the files of a folder come one after another. */
function place(into: Draft[], [first = '', ...rest]: readonly string[], file: (name: Draft['name']) => Draft): void {
	const name = plainWords(first);
	if (rest.length === 0) {
		into.push(file(name));
		return;
	}
	const last = into.at(-1);
	const isIn = last?.is === 'folder' && last.name?.plain === first;
	const folder = isIn ? last : { ...file(name), is: 'folder', children: [] };
	if (!isIn) into.push(folder);
	place(folder.children as Draft[], rest, file);
}
