import { ownEnvironment } from './environment.ts';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../workplace/roots.ts';
import { moved } from './moved.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
	/** The path that it lives under, with a slash at either end. */
	base: string;
	folder: string;
	/** The exit code of the build. */
	code: number;
	/** What the build printed. */
	output: string;
}

/**
 * Builds the handbook as `npm run build` does, into a folder of its own. Where only the audit stops
 * the build, what was made of it is there all the same, so that one finding does not hide others.
 *
 * @param content the folders of content, lowest layer first; ours where there are none
 * @param project the root of the project that is built, where it is not this one
 * @param keep the folder for what is kept from one build to the next; without one, nothing is
 * @throws with what the build printed, where it made nothing
 */
export async function buildForTests(
	base: string,
	folder: string,
	content: readonly string[] = [],
	project = engine,
	keep = '0',
): Promise<BuiltSite> {
	const layers = content.flatMap((path) => ['--content', path]);
	const args = [join(project, 'scripts', 'build.ts'), '--out', folder, '--base', base, ...layers];
	const { code, output } = await run(args, project, keep);
	const made = [folder, `${folder}.next`].find(existsSync);
	if (made === undefined) throw new Error(`The site could not be built:\n${output}`);
	return { base, folder: made, code, output };
}

/** Runs a script on this Node, as if no test were running. */
function run(args: readonly string[], cwd: string, keep: string): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		const env = { ...ownEnvironment(), RUNGBOOK_KEEP: keep };
		const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
		function hear(text: Buffer): void {
			output += text.toString();
			moved();
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
