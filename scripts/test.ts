import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { root } from '../src/site/layers.ts';
import { readArguments } from './usage.ts';

const HELP = `Proves that everything works: the types, the parts one by one, and the built site in a real
browser. It finds a browser, or uses the one that came with the packages.

  npm test
  npm test -- --types      only the types
  npm test -- --unit       only the parts
  npm test -- --browser    only the built site
  npm test -- --browser keyboard print       only the files with these words in their path

CHROME_PATH names another browser. The last line is “N passed, N failed”.
Exit code: 0 fine, 1 something failed or nothing ran, 2 wrong usage.`;

/** How many words may be given. */
const MOST_WORDS = 20;

const { values, positionals } = readArguments(
	HELP,
	{
		types: { type: 'boolean', default: false },
		unit: { type: 'boolean', default: false },
		browser: { type: 'boolean', default: false },
	},
	MOST_WORDS,
);
const isAll = !values.types && !values.unit && !values.browser;
const counts = { passed: 0, failed: 0 };
process.on('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed`));

if (values.types || (isAll && positionals.length === 0)) checkTypes();
if (isAll || values.unit) await runTests('unit');
if (isAll || values.browser) await runTests('browser');
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/** Checks the types of the code and of the pages; counts as one test. */
function checkTypes(): void {
	console.log('Checking the types …');
	const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
	const { status } = spawnSync(process.execPath, [astro, 'check'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	counts[status === 0 ? 'passed' : 'failed'] += 1;
}

/**
 * Runs the tests of one project. What goes wrong outside of a test, such as a file that cannot be
 * loaded or a site that cannot be built, counts as one failed.
 */
async function runTests(project: string): Promise<void> {
	const reporters = process.env.GITHUB_ACTIONS ? ['default', 'github-actions'] : ['default'];
	const before = counts.failed;
	process.exitCode = 0;
	try {
		const vitest = await startVitest(positionals, {
			root,
			config: 'src/tests/vitest.config.ts',
			project: [project],
			watch: false,
			reporters,
			passWithNoTests: positionals.length > 0,
		});
		for (const file of vitest.state.getTestModules()) {
			const states = [...file.children.allTests()].map((test) => test.result().state);
			const failed = states.filter((state) => state === 'failed').length;
			counts.passed += states.filter((state) => state === 'passed').length;
			counts.failed += failed || (file.state() === 'failed' ? 1 : 0);
		}
		await vitest.close();
	} catch (error) {
		console.error(error);
		process.exitCode = 1;
	}
	if (process.exitCode !== 0 && counts.failed === before) counts.failed += 1;
}
