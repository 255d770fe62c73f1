/** What a test runner puts into the environment of a test; Astro would make another site of it. */
const OF_TESTS = /^(VITEST|(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$)/;

/** The environment of this process as if no test were running, for a command that is started from one. */
export const ownEnvironment = (): NodeJS.ProcessEnv =>
	Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name)));
