/** What the parts of pages say that stand on many. */
export const sentences = {
	onThisPage: 'On this page',
	linkTo: 'Link to “{title}”',
	// What only a screen reader says brings its space along, which would be underlined.
	edit: 'Edit{title}',
	previous: 'Previous {of}',
	next: 'Next {of}',
	and: 'and',

	search: 'Search',
	darkTheme: 'Dark theme',

	shared: 'shared:',
	sharedWith: 'with',
	onTo: 'On to {roles}',
	roleMap: 'The roles as ladders: a rung for each level, a line for each way from one role to another.',
	rung: '{level}, {place}',
	andMore: 'and {count} more',

	choosing: 'I’m choosing',
	choosingWhy: 'You could lead the people or the system, and want to know what you would do all day.',
	howToChoose: 'How to choose',
	sideBySide: '{one} and {other}, side by side',
	days: 'Days, hour by hour',
	tryIt: 'Try it before you commit',

	growing: 'I want to grow',
	growingWhy: 'You want the next level, or you argue for somebody who does.',
	levels: 'What each level asks',
	axes: 'What people are good at here',
	promotion: 'How a case is made',
	signals: 'Signs that the role is wrong',
	pitfalls: 'Where people go wrong',

	settingUp: 'I’m setting up a team',
	settingUpWhy: 'Two people both think they own something, or nobody does.',
	teams: 'Shapes of teams',
	responsibilities: 'Who answers for what',
	decisionRights: 'Who decides, and who is asked',
	partnership: 'Leading as a pair',

	hiring: 'I’m hiring',
	hiringWhy: 'You need to say what the job is, and to tell when somebody can do it.',
	rubrics: 'The roles, with a rubric for each',
	roles: 'The roles',
	whoOwnsHiring: 'Who owns hiring',
	levelsToHireAt: 'Levels to hire at',
	questions: 'What candidates ask',
} as const;
