/** What the parts of pages say that stand on many. */
export const sentences = {
	onThisPage: 'On this page',
	linkTo: 'Link to “{title}”',
	// What only a screen reader says brings its space along, which would be underlined.
	edit: 'Edit{title}',
	previous: 'Previous {of}',
	next: 'Next {of}',
	and: 'and',

	roleCount: ['role', 'roles'],
	sayMore: 'With a sentence on each',
	restOfList: '{count} more',
	parts: 'Parts of this list',
	part: 'part',
	partOf: '{title}, part {number} of {of}',
	partAbout: 'Part {number} of {of}: {title}',
	thisPart: 'Part {number} of {of}',
	inParts: 'In {of} parts',
	fromTo: '{from} – {to}',
	within: '{name}: {within}',

	search: 'Search',
	searchUnreachable: 'The search could not be reached. It opens here when the connection is back, or try {page}.',
	searchPage: 'the page of the search',
	darkTheme: 'Dark theme',

	shared: 'shared:',
	sharedWith: 'with',
	onTo: 'On to {roles}',
	roleMap: 'The roles as ladders: a rung for each level, an arrow for each way from one role to another.',
	rungIsLevel: 'A rung is a level.',
	rungOnPar: 'A rung is a level; those at the same height are on a par.',
	arrowIsWay: 'An arrow is a way into the role it points to: what it costs, and how to try it.',
	pointAt: 'Point at one, or touch it, and it says its name.',
	rung: '{level}, {place}',
	waysOnMap: 'Ways from one role to another',
	rungsOf: '{role}: its levels',
	andMore: 'and {count} more',

	choosing: 'I’m choosing',
	choosingWhy: 'You could lead the people or the system, and want to know what you would do all day.',
	eitherOr: '{one} or {other}?',
	tryIt: 'Try it before you commit',
	toDo: 'To do here',

	growing: 'I want to grow',
	growingWhy: 'You want the next level, or you argue for somebody who does.',

	settingUp: 'I’m setting up a team',
	settingUpWhy: 'Two people both think they own something, or nobody does.',

	hiring: 'I’m hiring',
	hiringWhy: 'You need to say what the job is, and to tell when somebody can do it.',
	whoOwnsHiring: 'Who owns hiring',
} as const;
