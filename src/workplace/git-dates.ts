import { askGit } from './git.ts';

/**
 * When each file of the content was last changed, by git, in one reading for all of them.
 *
 * @param root the folder of the project
 * @returns by path from the project's root; empty where there is no git, or no more of the history
 * than a host's last few commits: the oldest of them would pass for the day of every file before it
 */
export async function readGitDates(root: string): Promise<ReadonlyMap<string, Date>> {
	const found = new Map<string, Date>();
	const [log, shallow] = await Promise.all([
		askGit(['log', '--format=%x00%ct', '--name-only', '--no-renames', '--', 'content'], root),
		askGit(['rev-parse', '--is-shallow-repository'], root),
	]);
	if (shallow?.trim() !== 'false') return found;
	for (const commit of log?.split('\0').slice(1) ?? []) {
		const [seconds, ...files] = commit.split('\n');
		const date = new Date(Number(seconds) * 1000);
		for (const file of files) if (file !== '' && !found.has(file)) found.set(file, date);
	}
	return found;
}
