import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/layers.ts';

let dates: Promise<ReadonlyMap<string, Date>> | undefined;

/**
 * When each file was last changed, by git: read once for all of them.
 *
 * @returns by path from the project's root; empty where there is no git or no history
 */
export function gitDates(): Promise<ReadonlyMap<string, Date>> {
	return (dates ??= readDates());
}

async function readDates(): Promise<ReadonlyMap<string, Date>> {
	const found = new Map<string, Date>();
	const format = ['-c', 'core.quotepath=off', 'log', '--format=%x00%ct', '--name-only', '--no-renames', '--', 'content'];
	const log = await promisify(execFile)('git', format, { cwd: root, maxBuffer: 1 << 28 }).catch(() => undefined);
	for (const commit of log?.stdout.split('\0').slice(1) ?? []) {
		const [seconds, ...files] = commit.split('\n');
		const date = new Date(Number(seconds) * 1000);
		for (const file of files) if (file !== '' && !found.has(file)) found.set(file, date);
	}
	return found;
}
