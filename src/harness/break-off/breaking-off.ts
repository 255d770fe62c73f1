import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ownEnvironment } from '../environment.ts';
import { moved } from '../moved.ts';

/** The variables by which the preloaded module is told what to do, and by which process all of them are known. */
export const VARIABLE = 'RUNGBOOK_BREAK_OFF';
export const GROUP = 'RUNGBOOK_BREAK_OFF_GROUP';

/** What is counted, and where it ends. */
export interface BreakingOff {
	/** The folder below which changes of files are counted. */
	folder: string;
	/** The file in which they are counted, outside of it. */
	log: string;
	/** The number of the step that is not made any more, from 1; all are, where there is none. */
	at?: number;
}

/** What came of a command. */
export interface BrokenOff {
	/** Each step, as `rename content/org/a.mdx`. */
	steps: string[];
	code: number | null;
	signal: NodeJS.Signals | null;
	output: string;
}

/** Whether a group of processes can be killed here. */
export const canBreakOff = process.platform === 'linux';

/**
 * Runs a command of ours, and kills it with all that it has started at one of its steps.
 *
 * @param args the script and its arguments
 */
export function breakOff(
	{ log, ...more }: BreakingOff,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	cwd: string,
): Promise<BrokenOff> {
	rmSync(log, { force: true });
	const preload = new URL('preload.ts', import.meta.url).href;
	const { RUNGBOOK_CONTENT: _, ...own } = ownEnvironment();
	const child = spawn(process.execPath, args, {
		cwd,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...own, ...env, NODE_OPTIONS: `--import ${preload}`, [VARIABLE]: JSON.stringify({ log, ...more }) },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
	return new Promise((end, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			moved();
			end({ steps: linesOf(log), code, signal, output });
		});
	});
}

function linesOf(log: string): string[] {
	try {
		return readFileSync(log, 'utf8').split('\n').slice(0, -1);
	} catch {
		return [];
	}
}
