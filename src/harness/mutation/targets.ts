/** What is changed on purpose, and the tests that must notice. */
export interface Target {
	mutate: readonly string[];
	tests: readonly string[];
}

/** The variable that names the target to the tests' configuration. */
export const TARGET_VARIABLE = 'RUNGBOOK_MUTATE';

/** The cases of bad input, in memory. */
const CASES = 'src/tests/mutation/cases-in-memory.ts';

const below = (folder: string, ...names: string[]) => names.map((name) => `${folder}/${name}.ts`);

/** What must not be wrong unnoticed: each with the tests that look at it, so that a mutant is held against few. */
export const TARGETS: Readonly<Record<string, Target>> = {
	'way-back': {
		mutate: below('src/upgrade', 'restore', 'changing', 'plan', 'owners', 'history', 'release'),
		tests: ['src/upgrade/*.test.ts'],
	},
	ownership: {
		mutate: below('src/handbook/ask', 'ownership', 'team-ownership', 'covering'),
		tests: ['src/tests/ownership*.test.ts', 'src/handbook/ask/*.test.ts'],
	},
	audit: {
		mutate: below('src/site/audit', 'find-problems', 'foreign-code', 'follow-links', 'data-problems'),
		tests: ['src/site/audit/*.test.ts'],
	},
	guard: {
		mutate: below(
			'src/handbook/source',
			'scan-mdx',
			'in-braces',
			'refused-html',
			'tags',
			'read-tags',
			'braces',
			'heavy-paragraphs',
			'paragraph-parts',
		),
		tests: [
			...below(
				'src/handbook/source',
				'scan-mdx.test',
				'heavy-paragraphs.test',
				'paragraph-parts.test',
				'comments.test',
			),
			CASES,
			'src/tests/fuzz/guard.test.ts',
		],
	},
	rules: {
		mutate: ['src/handbook/rules/*.ts', '!src/handbook/rules/*.test.ts'],
		tests: ['src/handbook/rules/rules.test.ts', CASES],
	},
};
