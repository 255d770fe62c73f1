// What `npm run mutate` tells Stryker, for one target at a time: see targets.ts.
const kept = `node_modules/.cache/mutants/${process.env.RUNGBOOK_MUTATE}`;

export default {
	testRunner: 'vitest',
	vitest: { configFile: 'src/tests/mutation/vitest.config.ts', related: false },
	plugins: ['@stryker-mutator/vitest-runner'],
	coverageAnalysis: 'perTest',
	concurrency: 1,
	incremental: true,
	incrementalFile: `${kept}.json`,
	tempDirName: '.vitest/mutants',
	reporters: ['clear-text', 'json'],
	jsonReporter: { fileName: `${kept}-report.json` },
	clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
	// What is evaluated once when a file is loaded cannot be switched while tests run.
	ignoreStatic: true,
	timeoutMS: 30_000,
	dryRunTimeoutMinutes: 20,
	disableTypeChecks: false,
};
