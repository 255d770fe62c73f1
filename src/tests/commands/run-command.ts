import { ownEnvironment } from '../../harness/environment.ts';
import { execFile } from 'node:child_process';
import { engine } from '../../workplace/roots.ts';

/** What a command did. */
export interface Ran {
	code: number;
	out: string;
	err: string;
}

/**
 * Runs a command of ours as a person does, but without a terminal.
 *
 * @param script the path of the script
 * @param env what is set beside what the tests were started with, or taken away; nothing is taken over of ours
 */
export function run(
	script: string,
	args: readonly string[] = [],
	env: Record<string, string | undefined> = {},
	cwd = engine,
): Promise<Ran> {
	const { RUNGBOOK_CONTENT: _, ...others } = ownEnvironment();
	return new Promise((resolve) => {
		const options = { cwd, env: { ...others, ...env }, maxBuffer: 50_000_000 };
		execFile(process.execPath, [script, ...args], options, (error, out, err) => {
			resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
		});
	});
}
