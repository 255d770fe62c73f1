import { git } from '../workplace/git.ts';

/** What one commit changed: what each file held afterwards, nothing where it was removed. */
export interface Change {
	commit: string;
	files: [path: string, id: string | undefined][];
}

/** All that a file has ever held, by path, in what git calls contents. */
export type History = ReadonlyMap<string, ReadonlySet<string>>;

const LOG = ['log', '--raw', '--no-abbrev', '--no-renames', '-m', '-z', '--format=%x01%H'];

/** What all files of upstream ever held, on any branch and in any release. */
export function readHistory(source: string): History {
	const history = new Map<string, Set<string>>();
	for (const { files } of readLog(git([...LOG, '--all'], source).toString())) {
		for (const [path, id] of files) {
			if (id === undefined) continue;
			if (!history.has(path)) history.set(path, new Set());
			history.get(path)!.add(id);
		}
	}
	return history;
}

/** The way to a commit, from the first one on: what each step changed against the one before. */
export function readWay(source: string, commit: string): Change[] {
	return readLog(git([...LOG, '--first-parent', '--reverse', commit], source).toString());
}

/**
 * Reads what `git log --raw -z` writes with commits marked by U+0001.
 *
 * @see https://git-scm.com/docs/git-log#_raw_output_format
 */
export function readLog(text: string): Change[] {
	const changes: Change[] = [];
	const tokens = text.split('\0').values();
	for (const token of tokens) {
		const line = token.replace(/^\n/, '');
		if (line.startsWith('\u0001')) changes.push({ commit: line.slice(1).trim(), files: [] });
		else if (line.startsWith(':')) {
			const [, , , id, status] = line.split(' ');
			changes.at(-1)!.files.push([tokens.next().value!, status === 'D' ? undefined : id]);
		}
	}
	return changes;
}

/**
 * The commit that files on a disk come from: the one of which most files are there as it has them,
 * less those that are not there at all. Of several that fit as well, the first.
 *
 * @param way from the first commit on
 * @param ours what the files on the disk hold: more than one name for a text that may have other line ends
 * @returns nothing where no file fits
 */
export function nearestCommit(
	way: readonly Change[],
	ours: ReadonlyMap<string, readonly string[]>,
	counts: (path: string) => boolean,
): { commit: string; fits: number } | undefined {
	const fitOf = (path: string, id: string | undefined) => {
		if (id === undefined) return 0;
		return ours.get(path)?.includes(id) ? 1 : ours.has(path) ? 0 : -1;
	};
	const now = new Map<string, number>();
	let fits = 0;
	let best: { commit: string; fits: number } | undefined;
	for (const { commit, files } of way) {
		for (const [path, id] of files) {
			if (!counts(path)) continue;
			const fit = fitOf(path, id);
			fits += fit - (now.get(path) ?? 0);
			now.set(path, fit);
		}
		if (fits > (best?.fits ?? 0)) best = { commit, fits };
	}
	return best;
}
