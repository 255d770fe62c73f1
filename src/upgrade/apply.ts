import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from './plan.ts';
import { copyOver, removeFile, UNDO } from './restore.ts';

/** Comes last: the packages that it names are installed only when everything else is in its place. */
const LAST = 'package-lock.json';

/**
 * Does what a plan says. All that is new is written to a folder of its own first: what fails for want
 * of room fails there, and the rest is renaming.
 *
 * @param contents what the files to write hold, by what git calls it
 * @param aside the folder, from the project's, in which files are kept
 */
export function applyPlan(root: string, plan: Plan, contents: ReadonlyMap<string, Buffer>, aside: string): void {
	const staged = plan.write.map(({ path, id, mode }, index) => {
		const next = join(root, UNDO, 'new', String(index));
		mkdirSync(dirname(next), { recursive: true });
		writeFileSync(next, contents.get(id)!);
		chmodSync(next, mode === '100755' ? 0o755 : 0o644);
		return { path, next };
	});
	for (const { path } of plan.keep) copyOver(root, join(root, path), join(root, aside, path));
	for (const path of plan.remove) removeFile(root, path);
	const last = (path: string) => (path === LAST ? 1 : 0);
	for (const { path, next } of staged.sort((a, b) => last(a.path) - last(b.path))) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		renameSync(next, join(root, path));
	}
}
