import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL } from '../../../handbook/schema/model.ts';
import { type Ran, run } from '../../commands/run-command.ts';
import { copyFiles, edit, install, writeFiles } from './folders.ts';
import { DROPPED, RENAMED, SPLIT } from './upstream.ts';

/** An entry that states only a title, which nobody else has. */
const over = (mark: string, more = '') => `---\n${more}title: ${mark}\n---\n`;

/** What the organisation says in each collection; each file has a mark that no other file has. */
const OVERRIDES: Readonly<Record<string, string>> = {
	[`roles/${RENAMED.from}.mdx`]: over('Ours 01'),
	[`responsibilities/${SPLIT.from}.mdx`]: `${over('Ours 02', 'summary: Reviewed before it is merged.\n')}\nOur own words.\n`,
	'teams/several-teams.mdx': over('Ours 03'),
	'axes/craft.mdx': over('Ours 04'),
	[`levels/${RENAMED.from}/6.mdx`]: `---\n# Kept short\ntitle: Ours 05\nreach: Three teams, or four.\n---\n`,
	[`stories/a-day-as-a-${RENAMED.from}.mdx`]: over('Ours 06'),
	[`transitions/engineering-manager-to-${RENAMED.from}.mdx`]: over('Ours 07'),
	[`steps/engineering-manager-to-${RENAMED.from}/grow-your-successor.mdx`]: over('Ours 08'),
	[`faq/${DROPPED}.mdx`]: over('x').replace('title: x', 'question: Ours 09?'),
	'pages/about.mdx': `${over('Ours 10')}\nAsk the [manager of managers](/roles/${RENAMED.from}/).\n`,
};

/** The file of upstream’s that somebody edited here. */
export const EDITED = 'src/site/styles/tokens.css';

/** Files that the organisation added beside those of upstream. */
export const ADDED = { 'netlify.toml': '# ours\n', '.github/workflows/own.yml': 'name: ours\n' };

/** Runs a command in a fork as `npm run` does. */
export function command(fork: string, name: string, ...args: string[]): Promise<Ran> {
	const env = { npm_node_execpath: process.execPath };
	return run(join(fork, 'scripts/ready.mjs'), [name, ...args], env, fork);
}

/**
 * Makes a fork of the first release in a folder, as from a template: the files, and no history.
 *
 * @param forBuild whether it is built later
 */
export async function makeFork(upstream: string, fork: string, forBuild = false): Promise<void> {
	const inUpstream = (...args: string[]) => execFileSync('git', args, { cwd: upstream }).toString();
	inUpstream('checkout', '--quiet', 'v1.0.0');
	copyFiles(upstream, fork, inUpstream('ls-files', '-z').split('\0').filter(Boolean));
	inUpstream('checkout', '--quiet', 'main');
	install(fork, forBuild);
	writeFiles(join(fork, 'content/org'), {
		'handbook.yaml': `# Ours\nname: The Acme ladder # since 2019\nmodel: ${MODEL}\n`,
	});
	for (const args of [
		['rename', 'role', 'tech-lead', 'technical-steward'],
		['rename', 'role', 'developer', 'engineer'],
		['retire', 'role', 'technical-program-manager', '--to', 'engineering-manager'],
		['new', 'role', 'staff-engineer'],
	]) {
		const { code, out, err } = await command(fork, ...(args as [string]));
		if (code !== 0) throw new Error(`${args.join(' ')}\n${out}${err}`);
	}
	writeFiles(join(fork, 'content/org'), OVERRIDES);
	edit(fork, 'content/org/roles/staff-engineer.mdx', (text) => text.replace('Staff engineer', 'Ours 11'));
	edit(fork, EDITED, (text) => `${text}/* ours */\n`);
	writeFiles(fork, { ...ADDED, 'public/brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n' });
}

/** The marks of the organisation’s own words that are found in its layer. */
export function marksIn(fork: string, paths: Iterable<string>): string[] {
	const texts = [...paths]
		.filter((path) => path.startsWith('content/org/'))
		.map((path) => readFileSync(join(fork, path), 'utf8'));
	return texts.flatMap((text) => text.match(/Ours \d\d/g) ?? []).sort();
}
