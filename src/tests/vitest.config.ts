import { defineConfig } from 'vitest/config';

/** Tests that need the built site and a browser. */
const BROWSER = 'src/tests/browser/**/*.test.ts';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [BROWSER] } },
			{
				test: {
					name: 'browser',
					include: [BROWSER],
					globalSetup: ['src/tests/browser/global-setup.ts'],
					// One file after the other: each keeps the machine busy by itself, and one measures time.
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 400_000,
				},
			},
		],
	},
});
