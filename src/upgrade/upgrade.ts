import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyPlan } from './apply.ts';
import { changing } from './changing.ts';
import { compareWith, writeFolder, type Comparison } from './compare.ts';
import { listLocal } from './local.ts';
import { BASE, ORG } from './org-texts.ts';
import { Refusal } from '../workplace/refusal.ts';
import { UNDO } from './restore.ts';
import { inMarkdown, inWords } from './section.ts';
import { fetchSource, repositoryOf, withoutPassword } from './source.ts';
import { summaryOf, tellFiles, tellPlan } from './tell.ts';
import { readBlobs } from './tree.ts';

/** What somebody asks for. */
export interface Wish {
	/** The path or address of upstream’s repository; the one of package.json where none is given. */
	from?: string | undefined;
	/** The name of a tag; the highest version where none is given. */
	to?: string | undefined;
	/** Whether to say what would happen, and leave it at that. */
	dryRun: boolean;
}

/** Where the release that is in its place says that it has moved the content along. */
export const FINISHED = `${UNDO}/finished`;

/**
 * Takes a release into the project: fetches it, replaces what is upstream’s, and lets the release
 * itself do the rest. All of it happens, or nothing.
 *
 * @param say takes what there is to tell, as it happens
 * @returns the exit code of the release’s own part, or nothing where every file is as the release has it
 * @throws Refusal where it cannot be done; then nothing is changed
 */
export function upgrade(root: string, { from, to, dryRun }: Wish, say: (text: string) => void): number | undefined {
	const address = from ?? repositoryOf(readFileSync(join(root, 'package.json'), 'utf8'));
	if (address === undefined)
		throw new Refusal('package.json names no repository.', 'Say where releases come from: --from PATH or --from URL.');
	const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
	try {
		const source = join(folder, 'source');
		say(`Fetching from ${withoutPassword(address)} …`);
		fetchSource(address, source);
		const comparison = compareWith(root, source, to);
		const { plan } = comparison;
		if (plan.write.length + plan.remove.length === 0) return undefined;
		const aside = freeFolder(root, `.upgrade/kept/${comparison.to.name}`);
		say(`${comparison.from.name} → ${comparison.to.name}: ${summaryOf(plan)}\n`);
		say(inWords([...(dryRun ? tellFiles(plan) : []), ...tellPlan(plan, aside)]));
		if (dryRun) return 0;
		writeFolder(source, comparison.before, BASE, join(folder, 'before'));
		return take(root, comparison, source, join(folder, 'before'), aside);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function take(root: string, { from, to, plan }: Comparison, source: string, before: string, aside: string): number {
	const contents = readBlobs(
		source,
		plan.write.map(({ id }) => id),
	);
	const notes = `${aside}.md`;
	const paths = new Set([
		...[...plan.write, ...plan.keep].map(({ path }) => path),
		...plan.remove,
		...plan.keep.map(({ path }) => `${aside}/${path}`),
		...listLocal(root, ORG).keys(),
		notes,
	]);
	return changing(root, paths, { from: from.name, to: to.name }, () => {
		applyPlan(root, plan, contents, aside);
		mkdirSync(dirname(join(root, notes)), { recursive: true });
		const heading = `# From ${from.name} to ${to.name}\n\n`;
		writeFileSync(join(root, notes), heading + inMarkdown(tellPlan(plan, aside)));
		return finishByRelease(root, ['--before', before, '--notes', notes]);
	});
}

/** Lets the release that is now in its place do the rest, with the packages that it needs. */
function finishByRelease(root: string, args: readonly string[]): number {
	// The Node of the project may be replaced while this runs: npm’s own stays.
	const node = process.env.npm_node_execpath ?? process.execPath;
	const ready = join(root, 'scripts', 'ready.mjs');
	const { status } = spawnSync(node, [ready, 'upgrade', '--finish', ...args], { cwd: root, stdio: 'inherit' });
	if (existsSync(join(root, FINISHED))) return status ?? 1;
	throw new Refusal(
		'The release could not finish the upgrade. Everything is as it was before.',
		'What stands above says why.',
	);
}

/** The first of `2.0.0`, `2.0.0-2`, `2.0.0-3` … that holds nothing yet. */
function freeFolder(root: string, wanted: string): string {
	const isTaken = (path: string) => existsSync(join(root, path)) || existsSync(join(root, `${path}.md`));
	let folder = wanted;
	for (let number = 2; isTaken(folder); number++) folder = `${wanted}-${number}`;
	return folder;
}
