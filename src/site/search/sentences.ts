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

	/** What people call these lists who do not know their names. */
	knownAs: {
		levels: ['career ladder', 'career levels', 'job levels', 'seniority levels', 'levels and titles'],
		axes: ['competency matrix', 'competency model', 'evaluation criteria'],
		roles: ['job roles', 'job titles', 'job profiles'],
		responsibilities: ['who does what', 'list of duties'],
		transitions: ['career moves', 'changing roles'],
		teams: ['team structures', 'team setups'],
		stories: ['typical days', 'days at work'],
	},
} as const;
