import { defineConfig } from 'vitest/config';
import { TARGETS, TARGET_VARIABLE } from '../../harness/mutation/targets.ts';

/** The tests of the target that `npm run mutate` is at; none of them starts a command of ours, or a browser. */
export default defineConfig({
	test: {
		setupFiles: ['src/tests/by-chance.ts'],
		include: [...(TARGETS[process.env[TARGET_VARIABLE] ?? '']?.tests ?? [])],
		isolate: false,
		testTimeout: 0,
		hookTimeout: 0,
	},
});
