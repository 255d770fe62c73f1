import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, GitRefusal } from '../workplace/git.ts';
import { nearestCommit, readHistory, readWay } from './history.ts';
import { readLocal } from './local.ts';
import { eitherOf, OWNERS_FILE, readOwners } from './owners.ts';
import { planUpgrade, type Plan } from './plan.ts';
import { Refusal } from '../workplace/refusal.ts';
import { findRelease, nameOf, type Release } from './release.ts';
import { readBlobs, readTree, type Tree } from './tree.ts';

/** A release held against the project: where it comes from, where it would go, and what that takes. */
export interface Comparison {
	from: Release;
	to: Release;
	/** What the project comes from. */
	before: Tree;
	plan: Plan;
}

/** What every release has that one can upgrade to: it finishes the upgrade itself. */
const NEEDED = [OWNERS_FILE, 'scripts/ready.mjs', 'scripts/upgrade.ts', 'package-lock.json'];

/**
 * Holds a project against a release of a fetched repository. What the project comes from is told by
 * what its files hold: its own history may be another, or none.
 *
 * @param wanted the name of a tag; the highest version where none is given
 * @throws Refusal where the release cannot be taken, or the project does not come from there
 */
export function compareWith(root: string, source: string, wanted?: string): Comparison {
	const to = findRelease(source, wanted);
	const tree = readTree(source, to.commit);
	if (NEEDED.some((path) => !tree.has(path)))
		throw new Refusal(
			`${to.name} is not a release that this command can take you to.`,
			'Check the spelling of --from and --to.',
		);
	const theirs = readBlobs(source, [tree.get(OWNERS_FILE)!.id]).get(tree.get(OWNERS_FILE)!.id)!;
	const owners = eitherOf(readOwners(readFileSync(join(root, OWNERS_FILE), 'utf8')), readOwners(theirs.toString()));
	const history = readHistory(source);
	const format = git(['rev-parse', '--show-object-format'], source).toString().trim();
	const local = readLocal(root, (path) => tree.has(path) || history.has(path), format);
	const ids = new Map([...local].map(([path, file]) => [path, file.ids]));
	const counts = (path: string) => owners(path) === 'upstream';
	const [near] = [to.commit, 'HEAD']
		.flatMap((commit) => nearestCommit(readWay(source, commit), ids, counts) ?? [])
		.sort((a, b) => b.fits - a.fits);
	if (!near) throw new Refusal('Nothing here comes from that repository.', 'Check the spelling of --from.');
	const from = { commit: near.commit, name: nameOf(source, near.commit) };
	if (from.commit !== to.commit && isBefore(source, to.commit, from.commit))
		throw new Refusal(
			`${to.name} is older than ${from.name}, which you have.`,
			'To go back to what you had before the last upgrade: npm run upgrade -- --undo',
		);
	const before = readTree(source, from.commit);
	return { from, to, before, plan: planUpgrade(local, tree, history, owners, (path) => before.has(path)) };
}

/** Writes the files of a tree that lie below a folder into another. */
export function writeFolder(source: string, tree: Tree, folder: string, into: string): void {
	const files = [...tree].filter(([path]) => path.startsWith(`${folder}/`));
	const contents = readBlobs(
		source,
		files.map(([, { id }]) => id),
	);
	mkdirSync(into, { recursive: true });
	for (const [path, { id }] of files) {
		const to = join(into, path.slice(folder.length + 1));
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, contents.get(id)!);
	}
}

function isBefore(source: string, commit: string, other: string): boolean {
	try {
		git(['merge-base', '--is-ancestor', commit, other], source);
		return true;
	} catch (error) {
		if (error instanceof GitRefusal) return false;
		throw error;
	}
}
