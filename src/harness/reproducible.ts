import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, lutimes, readdir, readFile } from 'node:fs/promises';
import { delimiter, join, relative, sep } from 'node:path';
import { git } from '../workplace/git.ts';
import { engine } from '../workplace/roots.ts';
import { copyProject, linkPackages } from './copy-project.ts';
import { ownEnvironment } from './environment.ts';
import { moved } from './moved.ts';

/** What is another way on another machine, and must change nothing. */
export interface Machine {
	/** Its time zone and locale. */
	zone: string;
	locale: string;
	/** Which rights it takes from files that are made. */
	umask: number;
	/** The folder for what is kept; `0` where nothing is. */
	keep: string;
	/** Whether it has one core, where the system can say so of a process; all, if nothing is said. */
	oneCore?: boolean;
}

/** One that has little in common with anybody's. */
export const ELSEWHERE: Machine = {
	zone: 'Pacific/Chatham',
	locale: 'tr_TR.UTF-8',
	umask: 0o077,
	keep: '0',
	oneCore: true,
};

/** The program that binds a process to a core: part of every Linux, and of no other system. */
const BINDS = (process.env.PATH ?? '')
	.split(delimiter)
	.map((folder) => join(folder, 'taskset'))
	.find(existsSync);

const LONG_AGO = new Date('2001-02-03T04:05:06Z');

/**
 * Copies the project with its history into a folder that is not there yet, with other times on its files.
 * What is not committed comes along.
 */
export async function copyWithHistory(folder: string): Promise<void> {
	git(['clone', '--quiet', '--no-checkout', '--', `file://${engine}`, folder]);
	await copyProject(folder);
	for (const name of ['package-lock.json', '.gitignore']) await cp(join(engine, name), join(folder, name));
	await setTimes(folder);
}

/**
 * Clones a copy of the project into a folder that is not there yet, with other times on its files.
 *
 * @param depth how much of the history comes along, in commits; all of it, if nothing is said
 */
export async function clone(from: string, folder: string, depth?: number): Promise<void> {
	const shallow = depth === undefined ? [] : ['--depth', String(depth)];
	git(['clone', '--quiet', ...shallow, '--', `file://${from}`, folder]);
	await linkPackages(folder);
	await setTimes(folder);
}

/** The same of a project that nobody keeps in git. */
export async function copyWithoutHistory(folder: string): Promise<void> {
	await copyProject(folder);
	await setTimes(folder);
}

async function setTimes(folder: string): Promise<void> {
	for (const part of ['content', 'public', 'src', 'scripts'])
		for (const name of await readdir(join(folder, part), { recursive: true }))
			await lutimes(join(folder, part, name), LONG_AGO, LONG_AGO);
}

/**
 * Builds a project as on another machine.
 *
 * @param args of the command, without `--out`
 * @throws with what the build printed, where it does not end well
 */
export async function buildOn(machine: Machine, project: string, out: string, args: readonly string[]): Promise<void> {
	const { zone, locale, umask, keep, oneCore = false } = machine;
	const env = { ...ownEnvironment(), TZ: zone, LANG: locale, LC_ALL: locale, RUNGBOOK_KEEP: keep };
	const before = process.umask(umask);
	try {
		await new Promise<void>((resolve, reject) => {
			const command = [process.execPath, join(project, 'scripts', 'build.ts'), '--out', out, ...args];
			const [program, ...words] = oneCore && BINDS !== undefined ? [BINDS, '--cpu-list', '0', ...command] : command;
			const options = { cwd: project, env, maxBuffer: 2 ** 26 };
			const child = execFile(program!, words, options, (error, stdout, stderr) => {
				if (error) reject(new Error(`${stdout}${stderr}`));
				else resolve();
			});
			child.stdout?.on('data', moved);
		});
	} finally {
		process.umask(before);
	}
}

/** The files of a folder, each with a digest of its bytes. */
export async function digestsOf(folder: string): Promise<Map<string, string>> {
	const digests = new Map<string, string>();
	for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const digest = createHash('sha256').update(await readFile(path));
		digests.set(relative(folder, path).split(sep).join('/'), digest.digest('hex'));
	}
	return digests;
}

/** The files in which two folders differ, those among them that only one has. */
export async function differences(one: string, other: string): Promise<string[]> {
	const [first, second] = [await digestsOf(one), await digestsOf(other)];
	const paths = new Set([...first.keys(), ...second.keys()]);
	return [...paths].filter((path) => first.get(path) !== second.get(path)).sort();
}
