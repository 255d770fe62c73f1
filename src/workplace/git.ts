import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { Refusal } from './refusal.ts';

/** What tells git of another repository than the one it is asked about: a hook may have set it. */
const ELSEWHERE = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE)$/;

/** What a release may come by. The rest either runs a command that stands in the address, or anybody on the way could change what arrives. */
const PROTOCOLS = 'https:ssh:file';

/** The settings that the output of git must not depend on, and a guard. */
const SETTINGS = ['protocol.ext.allow=never', 'log.showRoot=true', 'core.quotePath=false', 'log.showSignature=false'];

/** The most that git may write, in bytes. */
const MOST = 2 ** 30;

/** How git is started: without a shell, without ever asking for a password in a terminal, of no other repository. */
function guarded(args: readonly string[], cwd: string | undefined) {
	const kept = Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name));
	return {
		args: [...SETTINGS.flatMap((one) => ['-c', one]), ...args],
		options: {
			cwd,
			env: { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: PROTOCOLS, LC_ALL: 'C' },
			maxBuffer: MOST,
			windowsHide: true,
		},
	};
}

/**
 * Runs git.
 *
 * @param args what a person wrote stands after `--`
 * @returns what it wrote
 * @throws Refusal where there is no git, or where it ends with anything but 0: with its own words
 */
export function git(args: readonly string[], cwd?: string, input?: string): Buffer {
	const { args: all, options } = guarded(args, cwd);
	const { error, status, stdout, stderr } = spawnSync('git', all, { ...options, input });
	if (error && 'code' in error && error.code === 'ENOENT')
		throw new Refusal('There is no git on this machine.', 'Install git: the release is fetched with it.');
	if (error) throw error;
	if (status !== 0) throw new GitRefusal(stderr.toString().trim());
	return stdout;
}

/**
 * Asks git for what it is good to know and no harm to miss.
 *
 * @returns what it wrote; nothing where there is no git, or where it says no
 */
export async function askGit(args: readonly string[], cwd: string): Promise<string | undefined> {
	const { args: all, options } = guarded(args, cwd);
	return promisify(execFile)('git', all, { ...options, encoding: 'utf8' }).then(
		({ stdout }) => stdout,
		() => undefined,
	);
}

/** Git said no, in words of its own. */
export class GitRefusal extends Refusal {}
