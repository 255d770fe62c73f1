import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { git, GitRefusal } from '../workplace/git.ts';
import { Refusal } from '../workplace/refusal.ts';

/** Forms of addresses that git takes: `https://…`, `git@host:path`. A single letter before the colon is a Windows disk. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]+:\/\/|[\w.-]+@[\w.-]+:|[\w.-]{2,}:[^:\\])/i;

/**
 * Fetches all branches, tags and history of a repository into a folder, without a work tree.
 *
 * @param from a path or an address, as a person wrote it
 * @param into the folder of the copy, which is not there yet
 * @throws Refusal where there is nothing, or only a part
 */
export function fetchSource(from: string, into: string): void {
	if (from === '' || from.startsWith('-'))
		throw new Refusal(
			`“${from}” is neither a path nor an address of a repository.`,
			'Name a folder, or an address such as https://git.example/org/rungbook.',
		);
	const path = resolve(from);
	const isPath = existsSync(path);
	if (!isPath && !ADDRESS.test(from))
		throw new Refusal(
			`There is no folder ${path}.`,
			'Check the spelling of --from, or name an address such as https://git.example/org/rungbook.',
		);
	if (!isPath && /^(?!https|ssh|file)[a-z][a-z\d+.-]*:\/\//i.test(from))
		throw new Refusal(
			'A release is code that will run: it comes by https, by ssh or from a folder, and by nothing else.',
			`Name another address than ${withoutPassword(from)}.`,
		);
	if (isPath && !statSync(path).isDirectory()) throw new Refusal(`${path} is a file, not a repository.`);
	try {
		git(['clone', '--quiet', '--bare', '--template=', '--', isPath ? path : from, into]);
	} catch (error) {
		if (!(error instanceof GitRefusal)) throw error;
		if (isPath && error.message.includes('does not exist')) throw new Refusal(`${path} is not a git repository.`);
		throw new Refusal(
			`No release could be fetched from ${withoutPassword(from)}.`,
			`Git says: ${withoutPassword(lastLine(error.message))}`,
		);
	}
	if (git(['rev-parse', '--is-shallow-repository'], into).toString().trim() === 'true')
		throw new Refusal(
			`${withoutPassword(from)} holds only the last part of its history: which of your files are edited cannot be told.`,
			'Run `git fetch --unshallow` there, or name the repository that it was cloned from.',
		);
	if (git(['rev-list', '--all', '--max-count=1'], into).length === 0)
		throw new Refusal(`${withoutPassword(from)} holds no commit.`, 'Check the spelling of --from.');
}

/** An address as it may be shown: without the password that it may hold. */
export const withoutPassword = (address: string) => address.replace(/(\/\/)[^/@\s]+@/g, '$1');

/** The address of upstream in the text of package.json; nothing where it says none. */
export function repositoryOf(packageJson: string): string | undefined {
	const { repository } = JSON.parse(packageJson) as { repository?: string | { url?: string } };
	const address = typeof repository === 'string' ? repository : repository?.url;
	return address?.replace(/^git\+/, '');
}

/** Git's reason is in its last lines of `fatal:`; what stands before is advice. */
function lastLine(message: string): string {
	const lines = message.split('\n').filter((line) => line.trim() !== '');
	return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'nothing').replace(
		/^(fatal|error): /,
		'',
	);
}
