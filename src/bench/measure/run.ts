import { spawn, type ChildProcess } from 'node:child_process';
import { seconds } from './shell-times.ts';
import { watchMemory } from './memory.ts';

/** What a command took. */
export interface Run {
	/** Seconds of CPU time, user and system, of the process and all that it started; nothing where it cannot be told. */
	cpu?: number;
	/** Seconds from its start to its end. */
	wall: number;
	/** The most memory of all these processes at one moment, in GB; nothing where it cannot be told. */
	peak?: number;
	/** How many pages were built, where that matters. */
	pages?: number;
}

/** What is to be run. */
export interface Command {
	/** The program and its arguments. */
	words: readonly string[];
	cwd: string;
	/** What the environment holds beside this process's own. */
	env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();

let spent = 0;

/** CPU seconds of all that was run so far, to tell them from what else the machine does. */
export const spentSoFar = () => spent;

/** Where there is a shell, it tells what its children took, and theirs: POSIX `times`, on a pipe of its own. */
const hasShell = process.platform !== 'win32';
const TIMED = ['/bin/sh', '-c', '"$@" 3>&-; code=$?; times >&3; exit $code', 'sh'];

/** What this command was given by its starter, and nobody has who types another one. */
const NOT_HANDED_ON = { NODE_COMPILE_CACHE: undefined };

/**
 * Runs a command to its end.
 *
 * @throws with what it printed, where it fails
 */
export function run({ words, cwd, env = {} }: Command): Promise<Run> {
	const [program, ...args] = hasShell ? [...TIMED, ...words] : words;
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const child = spawn(program!, args, {
			cwd,
			env: { ...process.env, ...NOT_HANDED_ON, ...env },
			stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
			// A group of its own, so that all of it can be ended at once.
			detached: hasShell,
		});
		running.add(child);
		const memory = watchMemory(child.pid);
		const printed = ['', '', ''];
		child.stdio.slice(1).forEach((stream, index) => stream?.on('data', (data) => (printed[index] += String(data))));
		child.on('error', reject);
		child.on('close', (code) => {
			const wall = (performance.now() - began) / 1000;
			const peak = memory.stop();
			running.delete(child);
			const [output, errors, times] = printed as [string, string, string];
			if (code !== 0) return reject(new Error(`${words.join(' ')} failed (${code}):\n${output}${errors}`.trimEnd()));
			const cpu = hasShell ? seconds(times) : undefined;
			spent += cpu ?? 0;
			resolve({ wall, ...(cpu !== undefined && { cpu }), ...(peak !== undefined && { peak }) });
		});
	});
}

/** Ends at once all that is running. */
export function endAll(): void {
	for (const child of running) {
		if (child.pid === undefined) continue;
		try {
			process.kill(hasShell ? -child.pid : child.pid, 'SIGKILL');
		} catch {
			// It has just ended by itself.
		}
	}
}
