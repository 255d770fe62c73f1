/** What the page of the search says, and what it offers before anything is typed. */
export const sentences = {
	title: 'Search',
	description: 'Find a role, a responsibility and its owner, a level, a question and its answer.',
	withoutScripts: 'Without scripts there is nothing to type into; here is all that there is.',
	everything: 'Everything',
	aboutEverything: 'Everything that has a page or a place of its own in this handbook.',

	responsibilities: 'Who answers for what',
	levels: 'What each level asks',
	competencies: 'The competencies',
	questions: 'Questions that people ask',
	roles: 'The roles',

	all: 'all {section}',
	listOf: 'list of {section}',
} as const;
