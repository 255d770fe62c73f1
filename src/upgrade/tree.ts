import { git } from '../workplace/git.ts';
import { Refusal } from '../workplace/refusal.ts';

/** A file of a commit: what git calls its content, and its mode. */
export interface Blob {
	id: string;
	mode: string;
}

/** The files of a commit by path. */
export type Tree = ReadonlyMap<string, Blob>;

/**
 * The files of a commit.
 *
 * @throws Refusal where one is no plain file, or has a path that leads out of the project
 */
export function readTree(source: string, commit: string): Tree {
	const listed = git(['ls-tree', '-r', '-z', '--full-tree', commit], source).toString().split('\0').filter(Boolean);
	const tree = new Map<string, Blob>();
	for (const line of listed) {
		const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([\da-f]+)\t([^]*)$/.exec(line) ?? [];
		if (!/^100(644|755)$/.test(mode) || !isWithin(path))
			throw new Refusal(
				`The release holds ${path}, which is no plain file of the project.`,
				'Nothing was changed. Tell whoever publishes the release.',
			);
		tree.set(path, { id, mode });
	}
	return tree;
}

/** Reads the contents of files, by what git calls them. */
export function readBlobs(source: string, ids: Iterable<string>): Map<string, Buffer> {
	const wanted = [...new Set(ids)];
	const contents = new Map<string, Buffer>();
	if (wanted.length === 0) return contents;
	const answer = git(['cat-file', '--batch'], source, `${wanted.join('\n')}\n`);
	let at = 0;
	for (const id of wanted) {
		const end = answer.indexOf(10, at);
		const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
		contents.set(id, answer.subarray(end + 1, end + 1 + size));
		at = end + 2 + size;
	}
	return contents;
}

/** Whether a path of a tree stays below the project, on every system, and out of git's own folder. */
function isWithin(path: string): boolean {
	return (
		path !== '' &&
		!/[\\:\x00-\x1f]/.test(path) &&
		path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
	);
}
