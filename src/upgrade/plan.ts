import { compareText } from '../handbook/model/diagnostic.ts';
import type { History } from './history.ts';
import type { LocalFile } from './local.ts';
import type { Owners } from './owners.ts';
import { Refusal } from '../workplace/refusal.ts';
import type { Blob, Tree } from './tree.ts';

/** Why a file of the organisation is kept aside. */
export type Reason = 'edited' | 'in the way' | 'edited and gone';

/** What an upgrade does to files, decided before any is touched. Each list is in order of path. */
export interface Plan {
	/** Files of the release that are not here, or not as it has them. */
	write: (Blob & { path: string; isNew: boolean })[];
	/** Files that leave their place: what upstream no longer has, and what stands where it has something else. */
	remove: string[];
	/** Files that are copied aside before they are replaced or removed: what they hold is in no release. */
	keep: { path: string; why: Reason }[];
	/** Files in upstream’s folders that the organisation added: they stay. */
	added: string[];
	/** Files of upstream’s that the organisation had removed: those that come back, and those that stay away. */
	back: string[];
	away: string[];
}

/**
 * Decides what becomes of each file.
 *
 * @param local the files of the project
 * @param release the files of the release
 * @param history all that upstream’s files ever held: a file that holds one of these is not edited
 * @param had whether upstream had a file at a path in what the project comes from
 * @throws Refusal where the release has something in the place of a folder that is the organisation’s
 */
export function planUpgrade(
	local: ReadonlyMap<string, LocalFile>,
	release: Tree,
	history: History,
	owners: Owners,
	had: (path: string) => boolean,
): Plan {
	const link = [...local].find(([path, { kind }]) => kind === 'link' && OURS.includes(path));
	if (link)
		throw new Refusal(
			`${link[0]} is a symbolic link, and no upgrade looks behind one.`,
			'Nothing was changed. Put the folder itself in its place, and upgrade again.',
		);
	const plan: Plan = { write: [], remove: [], keep: [], added: [], back: [], away: [] };
	const known = (path: string) => local.get(path)!.ids.some((id) => history.get(path)?.has(id));
	const coming = new Map([...release].filter(([path]) => owners(path) !== 'org'));
	const leaving = new Set<string>();
	for (const [path, blob] of coming) {
		const here = local.get(path);
		if (here?.ids.includes(blob.id)) continue;
		const wasRemoved = here === undefined && had(path);
		if (wasRemoved && isSetting(path)) {
			plan.away.push(path);
			continue;
		}
		if (wasRemoved) plan.back.push(path);
		plan.write.push({ path, ...blob, isNew: here === undefined });
		if (here && !known(path)) plan.keep.push({ path, why: had(path) ? 'edited' : 'in the way' });
	}
	const blocked = inTheWay(local, coming);
	for (const path of local.keys()) {
		if (coming.has(path)) continue;
		const owner = owners(path);
		if (blocked.has(path)) {
			if (owner === 'org')
				throw new Refusal(
					`The release has a file or folder in the place of ${path}, which is yours.`,
					'Nothing was changed. Rename yours, and upgrade again.',
				);
			leaving.add(path);
			if (!known(path)) plan.keep.push({ path, why: 'in the way' });
		} else if (owner === 'org' || !history.has(path)) {
			if (owner === 'upstream') plan.added.push(path);
		} else if (known(path)) leaving.add(path);
		else if (owner === 'upstream') {
			leaving.add(path);
			plan.keep.push({ path, why: 'edited and gone' });
		}
	}
	plan.remove = [...leaving];
	return inOrder(plan);
}

/** Where what is the organisation’s lies. */
const OURS = ['content', 'content/org', 'public', 'public/brand'];

/** Settings of hosts and editors, such as a workflow: whoever removed one does not want it run again. */
const isSetting = (path: string) => /^\.(github|devcontainer|vscode)\//.test(path);

/** Files that stand where the release has a folder, or in a folder where it has a file. */
function inTheWay(local: ReadonlyMap<string, LocalFile>, coming: ReadonlyMap<string, Blob>): Set<string> {
	const folders = new Set([...coming.keys()].flatMap(foldersOf));
	return new Set(
		[...local.keys()].filter((path) => folders.has(path) || foldersOf(path).some((folder) => coming.has(folder))),
	);
}

/** The folders that a path leads through. */
function foldersOf(path: string): string[] {
	const parts = path.split('/');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function inOrder({ write, remove, keep, added, back, away }: Plan): Plan {
	const byPath = (a: { path: string }, b: { path: string }) => compareText(a.path, b.path);
	return {
		write: write.sort(byPath),
		remove: remove.sort(compareText),
		keep: keep.sort(byPath),
		added: added.sort(compareText),
		back: back.sort(compareText),
		away: away.sort(compareText),
	};
}
