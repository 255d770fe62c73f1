import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { thoroughness } from '../harness/thoroughness.ts';

/** Tests that start our commands as a person does, each in a process of its own. */
const COMMANDS = 'src/tests/commands/**/*.test.ts';

/** Tests that need the built site and a browser. */
const BROWSER = 'src/tests/browser/**/*.test.ts';

/** Those of them that most changes touch. */
const QUICK = ['pages', 'links', 'html', 'no-script', 'theme', 'menu', 'print', 'responsibilities', 'search'].map(
	(name) => `src/tests/browser/${name}.test.ts`,
);

/** Tests that build a handbook of somebody else's. */
const FORKS = 'src/tests/forks/**/*.test.ts';

/** Tests that are run before a release. */
const LONG = thoroughness === 'long' ? [] : ['**/*.long.test.ts'];

/** What is waited for decides how long a test takes; the run ends when nothing moves any more. */
const PATIENT = { testTimeout: 0, hookTimeout: 0 };

const SETUP = ['src/tests/by-chance.ts'];

export default defineConfig({
	test: {
		maxWorkers: availableParallelism(),
		projects: [
			{
				test: {
					...PATIENT,
					setupFiles: SETUP,
					name: 'unit',
					include: ['src/**/*.test.ts'],
					exclude: [COMMANDS, BROWSER, FORKS, ...LONG],
					// Nothing is changed that another file could see, and what all of them import is read once.
					isolate: false,
				},
			},
			{ test: { ...PATIENT, name: 'commands', include: [COMMANDS], exclude: LONG } },
			{
				test: {
					...PATIENT,
					name: 'browser',
					include: thoroughness === 'quick' ? QUICK : [BROWSER, FORKS],
					exclude: LONG,
					globalSetup: ['src/tests/browser/global-setup.ts'],
					isolate: false,
				},
			},
		],
	},
});
