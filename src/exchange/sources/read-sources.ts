import { compareText } from '../../handbook/model/diagnostic.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import type { Listed, Note } from '../table/table.ts';
import { withKeys } from './keys.ts';
import type { ReadData } from './data.ts';
import type { Draft, Node } from './node.ts';
import { unpacked } from './packed-files.ts';
import { readFile } from './read-file.ts';
import type { Strings } from './text-nodes.ts';
import { putIntoRow, rowPages } from './row-pages.ts';
import { isTwice, namesShown, TWICE } from './wiki-names.ts';
import { plainWords } from './words.ts';

/** The files of a ladder as one tree. */
export interface Source {
	tree: Node;
	/** What a person calls the folder of its files, where it is one. */
	called?: string;
	/** Files that could not be read. */
	unread: Listed[];
	/** What was wrong with files and could be put right. */
	mended: Note[];
}

/** A file with its nodes, or why it has none. */
export interface FileRead {
	file: SourceFile;
	read: ReadData | Note;
}

/**
 * Reads the files of a ladder as one tree, and those that are packed in one.
 *
 * @param files as a folder has them
 * @param strings how texts are written in data
 */
export async function readSources(files: readonly SourceFile[], strings: Strings = 'by their looks'): Promise<Source> {
	const all = await unpacked(files);
	const paths = new Set(all.files.map(({ path }) => path));
	const { files: others, pages, notes } = rowPages(all.files.filter(({ path }) => !isTwice(path, paths)));
	const reads: FileRead[] = all.unread;
	for (const file of all.files.filter(({ path }) => isTwice(path, paths)))
		notes.push({ at: { file: file.shown, line: 1, column: 1 }, reason: TWICE });
	for (const file of others) reads.push({ file, read: await readFile(file, strings) });
	for (const { file, table, row, isList } of pages) {
		const read = await readFile(file, strings);
		const beside = reads.find(({ file: { path } }) => path === table)?.read;
		const isIn = !isList && 'nodes' in read && beside && 'nodes' in beside && putIntoRow(beside, row, read.nodes);
		if (!isIn) reads.push({ file, read });
	}
	const source = sourceFrom(reads);
	return { ...source, mended: [...source.mended, ...notes] };
}

/** Files that were read as one tree, in the order of their paths. */
export function sourceFrom(reads: readonly FileRead[]): Source {
	const unread: Listed[] = [];
	const mended: Note[] = [];
	const top: Draft[] = [];
	const shown = namesShown(reads.map(({ file }) => file.path));
	for (const { file, read } of reads.toSorted((a, b) => compareText(a.file.path, b.file.path))) {
		const at = { file: file.shown, line: 1, column: 1 };
		if ('reason' in read) {
			unread.push({ ...read, what: 'file', because: 'unreadable', text: file.path });
			continue;
		}
		mended.push(...read.mended);
		place(top, shown(file.path), (name) => ({ is: 'file', at, name, children: read.nodes }));
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
	const isIn = last?.is === 'folder' && last.name?.plain === name.plain;
	const folder = isIn ? last : { ...file(name), is: 'folder', children: [] };
	if (!isIn) into.push(folder);
	place(folder.children as Draft[], rest, file);
}
