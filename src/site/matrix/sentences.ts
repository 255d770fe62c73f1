/** What the page of all levels of a role says. */
export const sentences = {
	caption: 'What is asked of the {role}, level by level',
	role: 'All about this role',
	rubric: 'Rubric',

	onlyNew: 'Only what is new at each level',
	carried: 'Paler: asked since a lower level.',
	adds: 'Each level holds what it adds; what lower levels ask goes on being asked, at the reach of the level.',

	summary: 'In short',
	reach: 'Reach',
	of: '{role}, {place}',
	beside: 'Beside the ladder',
	andAll: 'and all of {level}',
	since: 'Since {level}',
	step: 'Step',
	raises: 'In place of one from {level}',
	examples: ['example', 'examples'],
	links: ['link', 'links'],
} as const;
