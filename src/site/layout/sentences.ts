/** What every page says around what it is about, and what the pages say that belong to no kind. */
export const sentences = {
	contents: 'On this page',
	edit: 'Edit this page',
	propose: 'Propose a change',
	markdown: 'Markdown',
	lastChanged: 'Last changed {day}',

	forWhom: 'The career handbook of an engineering organisation, for whoever works here, leads others or hires.',
	forWhomAndWhat:
		'The career handbook of an engineering organisation, for whoever works here, leads others or hires: {parts}.',
	whatFor: {
		responsibilities: 'what each role answers for',
		stories: 'what a day in it is like',
		levels: 'what each level asks',
		axes: 'what people are good at',
		transitions: 'what a move costs',
	},
	holds: '{counts}.',
	proved:
		'Each responsibility has one owner or says who shares it, and a checker proves it every time this is published.',
	roles: ['role', 'roles'],
	responsibilities: ['responsibility', 'responsibilities'],
	levels: ['level', 'levels'],
	competencies: ['competency', 'competencies'],
	days: ['day', 'days'],
	steps: ['step', 'steps'],
	waysIn: 'What brings you here?',
	theRole: 'The role',
	theRoles: 'The roles',
	guides: 'Guides',
	alsoHere: 'Also here',
	whatIsInIt: 'What is in it',

	noSuchPage: 'There is no such page',
	perhapsRenamed: 'It may have been renamed, or the address has a slip in it. One of these may lead you there.',
	firstPage: 'The first page',

	moved: 'This page has moved',
	newAddress: 'Go to its new address',
} as const;
