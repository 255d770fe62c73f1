/** What the pages of the rules say. */
export const sentences = {
	section: 'Rules',
	title: 'What the checker proves',
	description:
		'Before this handbook is published, {rules} are held against it. Each is a truth that every page can rely on.',
	check: '{check} reads every content file and says what is wrong, where, and what to do about it.',
	build:
		'{build} does the same first, so that no page is published which did not pass; {dev} shows the findings while you write.',
	errorStops: 'An {error} stops the build.',
	warningWaits: 'A {warning} does not, and waits until somebody has time.',
	lastCheck: 'The last check read {entries} from {files} and found {findings}.',
	rules: ['rule', 'rules'],
	entries: ['entry', 'entries'],
	files: ['file', 'files'],
	errors: ['error', 'errors'],
	warnings: ['warning', 'warnings'],

	error: 'error',
	warning: 'warning',

	kind: 'Rule',
	rule: 'rule',
	fails: 'What does not pass',
	passes: 'What passes',
	fix: 'How to fix it',
	checkerSays: 'The checker says',
	savedAs: '{file} (saved as {encoding})',
} as const;
