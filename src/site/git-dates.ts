import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * When each file of the content was last changed, by git, in one reading for all of them.
 *
 * @param root the folder of the project
 * @returns by path from the project's root; empty where there is no git, or no more of the history
 * than a host's last few commits: the oldest of them would pass for the day of every file before it
 */
export async function readGitDates(root: string): Promise<ReadonlyMap<string, Date>> {
	const found = new Map<string, Date>();
	const format = [
		'-c',
		'core.quotepath=off',
		'log',
		'--format=%x00%ct',
		'--name-only',
		'--no-renames',
		'--',
		'content',
	];
	const git = (args: string[]) =>
		promisify(execFile)('git', args, { cwd: root, maxBuffer: 1 << 28 }).catch(() => undefined);
	const [log, shallow] = await Promise.all([git(format), git(['rev-parse', '--is-shallow-repository'])]);
	if (shallow?.stdout.trim() !== 'false') return found;
	for (const commit of log?.stdout.split('\0').slice(1) ?? []) {
		const [seconds, ...files] = commit.split('\n');
		const date = new Date(Number(seconds) * 1000);
		for (const file of files) if (file !== '' && !found.has(file)) found.set(file, date);
	}
	return found;
}
