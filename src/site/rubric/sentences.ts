/** What the sheet of a role says. */
export const sentences = {
	role: 'All about this role',
	print: 'Print',

	matrix: 'What is asked of the {role} on each axis, level by level',
	statements: ['statement', 'statements'],
	welcome: '{statement} (welcome)',

	answersFor: 'Answers for {responsibilities}',
	shares: 'Shares {responsibilities}',
	sharesWith: 'Shares {responsibilities} with the {roles}',
	responsibilities: ['responsibility', 'responsibilities'],
	decides: 'Decides',
	disagreements: 'Disagreements go to',
	decidesFor: '{role} for {count}',
	ready: 'Ready for the next level when',

	noRoom: 'There is no room for the statements on one sheet; each level has a page of its own.',
	adds: 'Each level holds what it adds; what lower levels ask goes on being asked.',
	raises: '↑ raises a statement of a lower level.',
	lastChanged: 'Last changed {day}',
} as const;
