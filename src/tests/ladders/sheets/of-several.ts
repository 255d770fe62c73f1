import type { OfSheets } from './of-sheets.ts';

/** Several sheets that are one ladder. */
export const OF_SEVERAL: readonly OfSheets[] = [
	[
		'a sheet a role',
		'grid',
		{
			'Backend Engineer': `
Competency|Junior|Mid|Senior
Craft|Writes simple code|Writes clear code|Shapes the code base
Teamwork|Asks for help|Gives help|Mentors
`,
			'Product Designer': `
Competency|Junior|Mid|Senior
Craft|Draws screens|Draws flows|Shapes the design system
Teamwork|Asks for feedback|Gives feedback|Mentors
`,
		},
		[
			'Backend Engineer · Junior · Craft: Writes simple code',
			'Backend Engineer · Mid · Craft: Writes clear code',
			'Backend Engineer · Senior · Craft: Shapes the code base',
			'Backend Engineer · Junior · Teamwork: Asks for help',
			'Backend Engineer · Mid · Teamwork: Gives help',
			'Backend Engineer · Senior · Teamwork: Mentors',
			'Product Designer · Junior · Craft: Draws screens',
			'Product Designer · Mid · Craft: Draws flows',
			'Product Designer · Senior · Craft: Shapes the design system',
			'Product Designer · Junior · Teamwork: Asks for feedback',
			'Product Designer · Mid · Teamwork: Gives feedback',
			'Product Designer · Senior · Teamwork: Mentors',
		],
	],
	[
		'a sheet a competency',
		'grid',
		{
			Communication: `
Level|Expectations
Junior|Writes clear messages⏎Asks early
Senior|Writes documents that teams follow
`,
			Ownership: `
Level|Expectations
Junior|Finishes what was begun
Senior|Takes care of a whole service
`,
		},
		[
			'ladder · Junior · Communication: Writes clear messages',
			'ladder · Junior · Communication: Asks early',
			'ladder · Senior · Communication: Writes documents that teams follow',
			'ladder · Junior · Ownership: Finishes what was begun',
			'ladder · Senior · Ownership: Takes care of a whole service',
		],
	],
	[
		'two sheets by id',
		'records',
		{
			Competencies: `
ID|Competency|Description
C1|Craft|How well one builds things
C2|Impact|How far one's work reaches
`,
			Expectations: `
Role|Level|Competency ID|Expectation
Engineer|L1|C1|Writes code that works
Engineer|L1|C2|Finishes a task in a week
Engineer|L2|C1|Designs a service alone
`,
		},
		[
			'Engineer · L1 · Craft: Writes code that works',
			'Engineer · L1 · Impact: Finishes a task in a week',
			'Engineer · L2 · Craft: Designs a service alone',
		],
	],
	[
		'levels ask for steps by number',
		'grid',
		{
			Scale: `
Competency|1|2|3
Testing|Runs the tests of others|Writes tests of units|Designs test strategies
Writing|Writes short notes only|Writes guides for users|Edits the texts of others
`,
			Engineer: `
Competency|Junior|Senior
Testing|1|3
Writing|1|2
`,
		},
		[
			'Testing · 1: Runs the tests of others',
			'Testing · 2: Writes tests of units',
			'Testing · 3: Designs test strategies',
			'Writing · 1: Writes short notes only',
			'Writing · 2: Writes guides for users',
			'Writing · 3: Edits the texts of others',
			'needs Engineer · Junior · Testing · 1',
			'needs Engineer · Senior · Testing · 3',
			'needs Engineer · Junior · Writing · 1',
			'needs Engineer · Senior · Writing · 2',
		],
	],
	[
		'level definitions and list',
		'records',
		{
			Levels: `
Level|Title|Summary
L1|Junior Engineer|Learns the job with help
L2|Engineer|Does the job alone
`,
			Statements: `
Level|Area|Statement
L1|Craft|Writes code with help from others
L1|People|Listens to the feedback of others
L2|Craft|Writes code without much help
`,
		},
		[
			'ladder · Junior Engineer · Craft: Writes code with help from others',
			'ladder · Junior Engineer · People: Listens to the feedback of others',
			'ladder · Engineer · Craft: Writes code without much help',
		],
	],
	[
		'steps list',
		'records',
		{
			Scale: `
Skill|Proficiency level|Definition
SQL|Beginner|Reads simple queries
SQL|Advanced|Tunes slow queries
Python|Beginner|Reads simple scripts
Python|Advanced|Builds packages
`,
			Needs: `
Role|Level|Skill|Required proficiency
Analyst|Junior|SQL|Beginner
Analyst|Senior|SQL|Advanced
Analyst|Senior|Python|Beginner
`,
		},
		[
			'SQL · Beginner: Reads simple queries',
			'SQL · Advanced: Tunes slow queries',
			'Python · Beginner: Reads simple scripts',
			'Python · Advanced: Builds packages',
			'needs Analyst · Junior · SQL · Beginner',
			'needs Analyst · Senior · SQL · Advanced',
			'needs Analyst · Senior · Python · Beginner',
		],
	],
];
