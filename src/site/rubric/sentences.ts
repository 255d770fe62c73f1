/** What the rubric of a role says. */
export const sentences = {
	onOne: 'What is asked of the {role} at each level, on one page.',
	onMore: 'What is asked of the {role} at each level, on {count} printed pages.',
	role: 'All about this role',
	matrixOfLevels: 'All levels side by side',
	print: 'Print',
	printsOnOne: 'Prints on one sheet, A4 or Letter, across.',
	printsOnMore: 'Prints on {count} sheets, A4 or Letter, across.',

	sheet: 'Sheet {number} of {count}',
	levels: '{first} to {last}',
	matrix: 'What is asked of the {role} on each axis, level by level',
	matrixOnSheet: 'What is asked of the {role} on each axis, level by level, sheet {number} of {count}',
	goesOn: '(continued)',

	step: 'Step {step}',
	stepOf: '{step} of {of}',
	welcome: '{statement} (welcome)',
	falls: 'Falls short:',
	beyond: 'Goes beyond:',
	example: 'Example:',
	readOn: 'More:',

	answersFor: 'Answers for {responsibilities}',
	shares: 'Shares {responsibilities}',
	sharesWith: 'Shares {responsibilities} with the {roles}',
	responsibilities: ['responsibility', 'responsibilities'],
	decides: 'Decides',
	disagreements: 'Disagreements go to',
	decidesFor: '{role} for {count}',
	ready: 'Ready for the next level when',

	adds: 'Each level holds what it adds; what lower levels ask goes on being asked, at the reach of the level.',
	raises: '↑ raises a statement of a lower level.',
	examples: 'Examples stand on the page of each level.',
	lastChanged: 'Last changed {day}',
} as const;
