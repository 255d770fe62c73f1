import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.ts';

/** What tells git of another repository than the one it is asked about: a hook may have set it. */
const ELSEWHERE = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE)$/;

/** What a release may come by. The rest either runs a command that stands in the address, or anybody on the way could change what arrives. */
const PROTOCOLS = 'https:ssh:file';

/** The settings that the output of git must not depend on, and a guard. */
const SETTINGS = ['protocol.ext.allow=never', 'log.showRoot=true', 'core.quotePath=false', 'log.showSignature=false'];

/**
 * Runs git without a shell, and without ever asking for a password in a terminal.
 *
 * @param args what a person wrote stands after `--`
 * @returns what it wrote
 * @throws Refusal where there is no git, or where it ends with anything but 0: with its own words
 */
export function git(args: readonly string[], cwd?: string, input?: string): Buffer {
	const kept = Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name));
	const { error, status, stdout, stderr } = spawnSync('git', [...SETTINGS.flatMap((one) => ['-c', one]), ...args], {
		cwd,
		input,
		env: { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: PROTOCOLS, LC_ALL: 'C' },
		maxBuffer: 2 ** 30,
		windowsHide: true,
	});
	if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
		throw new Refusal('There is no git on this machine.', 'Install git: the release is fetched with it.');
	if (error) throw error;
	if (status !== 0) throw new GitRefusal(stderr.toString().trim());
	return stdout;
}

/** Git said no, in words of its own. */
export class GitRefusal extends Refusal {}
