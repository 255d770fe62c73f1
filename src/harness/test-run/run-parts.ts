import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { findBrowser } from '../find-browser.ts';
import { moved } from '../moved.ts';
import { endPart, type Part } from './part.ts';
import { tallyInto } from './tally.ts';

/** What of a part is asked for. */
export interface Asked {
	/** Words, one of which the path of a file must hold; all files where there are none. */
	words: readonly string[];
	/** What the name of a test must hold. */
	named?: string | undefined;
}

/** The projects of the tests' configuration, in the order in which they are run. */
export const PROJECTS = ['unit', 'commands', 'browser'] as const;

/** What is read rather than run, each with the tool that reads it; each counts as one test. */
const READ: readonly { name: string; tool: string; args: readonly string[] }[] = [
	{ name: 'the types of the code and of the pages', tool: 'astro/bin/astro.mjs', args: ['check'] },
	{
		name: 'the linter, which knows the types',
		tool: 'oxlint/bin/oxlint',
		args: ['--type-aware', '--config', 'src/.oxlintrc.json', 'src', 'scripts', 'astro.config.mjs'],
	},
	{
		name: 'what nobody uses: files, packages, exports',
		tool: 'knip/bin/knip.js',
		args: ['--no-progress', '--no-config-hints'],
	},
];

/** Checks types, and what else the code says of itself without being run. */
export async function runTypes(part: Part, root: string): Promise<void> {
	// The first takes nearly a minute of one core alone; what each says is said in one piece.
	const read = READ.map(async ({ name, tool, args }) => {
		const path = join(root, 'node_modules', tool);
		const child = spawn(process.execPath, [path, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
		const said: Buffer[] = [];
		child.stdout.on('data', (text: Buffer) => {
			moved();
			said.push(text);
		});
		const code = await new Promise((resolve) => child.on('close', resolve));
		process.stdout.write(Buffer.concat(said));
		if (code === 0) part.passed += 1;
		else part.failed.push({ name });
	});
	await Promise.all(read);
	endPart(part);
}

/**
 * Runs the tests of one project. What goes wrong outside of a test, such as a file that cannot be
 * loaded or a site that cannot be built, counts as one failed.
 *
 * @param running what runs at the moment, by an id, for whoever has to say what stopped moving
 */
export async function runProject(
	part: Part,
	root: string,
	{ words, named }: Asked,
	running: Map<string, string>,
): Promise<void> {
	const before = part.failed.length;
	process.exitCode = 0;
	try {
		// Said before anything is built for a browser that is not there.
		if (part.name === 'browser') await findBrowser();
		const vitest = await startVitest([...words], {
			root,
			config: 'src/tests/vitest.config.ts',
			project: [part.name],
			watch: false,
			reporters: [
				'default',
				...(process.env.GITHUB_ACTIONS ? ['github-actions' as const] : []),
				tallyInto(part, root, running),
			],
			passWithNoTests: words.length > 0,
			...(named === undefined ? {} : { testNamePattern: literally(named) }),
		});
		await vitest.close();
	} catch (error) {
		const why = (error as Error).message;
		console.error(why);
		part.failed.push({ name: `the part “${part.name}” could not be run`, why });
	}
	if (process.exitCode !== 0 && part.failed.length === before) part.failed.push({ name: 'outside of any test' });
	if (named !== undefined) part.skipped.length = 0;
	endPart(part);
}

const literally = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
