/** What the pages of the rules say. */
export const sentences = {
	change: 'Change this handbook',
	section: 'Rules',
	title: 'What the checker proves',
	description:
		'Before a change to this handbook is published, {rules} are held against all of it. Each has a page with the mistake, an example of it, and how to mend it.',
	browser:
		'If you edit in a browser, the check runs by itself when you propose a change. It says at the line what is wrong and what to write instead, with the name of the rule in brackets.',
	desk: 'On your own machine, {check} does the same, {build} does it before it builds anything, and {dev} shows what it found while you write.',
	errorStops: 'An {error} keeps a change from being published.',
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
	wanted: 'What is wanted:',
	fails: 'What does not pass',
	passes: 'What passes',
	fix: 'How to fix it',
	checkerSays: 'The checker says',
	savedAs: '{file} (saved as {encoding})',
} as const;
