import type { OfSheets } from './of-sheets.ts';

/** Sheets, and labelled parts of one, that are together one ladder. */
export const OF_PARTS: readonly OfSheets[] = [
	[
		'grids of one ladder, a sheet a group of competencies',
		'grid',
		{
			'craft-matrix': `
Skill|L1|L2
Testing|Writes unit tests for code|Plans tests for a feature
Debugging|Reads a stack trace alone|Finds faults across services
`,
			'people-matrix': `
Skill|L1|L2
Feedback|Asks for feedback often|Gives feedback with care
Mentoring|Is mentored by a senior|Mentors a new colleague
`,
		},
		[
			'Testing in craft-matrix',
			'Debugging in craft-matrix',
			'Feedback in people-matrix',
			'Mentoring in people-matrix',
			'ladder · L1 · Testing: Writes unit tests for code',
			'ladder · L2 · Testing: Plans tests for a feature',
			'ladder · L1 · Debugging: Reads a stack trace alone',
			'ladder · L2 · Debugging: Finds faults across services',
			'ladder · L1 · Feedback: Asks for feedback often',
			'ladder · L2 · Feedback: Gives feedback with care',
			'ladder · L1 · Mentoring: Is mentored by a senior',
			'ladder · L2 · Mentoring: Mentors a new colleague',
		],
	],
	[
		'labelled competencies of a role',
		'grid',
		{
			Engineer: `
Competency: Communication
Level|What it looks like
L1|Says when something is unclear
L2|Explains decisions in writing

Competency: Craft
Level|What it looks like
L1|Writes tests for new code
L2|Designs for change
`,
		},
		[
			'Engineer · L1 · Communication: Says when something is unclear',
			'Engineer · L2 · Communication: Explains decisions in writing',
			'Engineer · L1 · Craft: Writes tests for new code',
			'Engineer · L2 · Craft: Designs for change',
		],
	],
	[
		'labelled competencies, with levels as columns',
		'grid',
		{
			Analyst: `
Analyst ladder

Competency: Data
Junior analyst|Analyst|Senior analyst
Cleans data with a script|Chooses the right source|Sets rules for quality
Checks totals|Automates checks|Teaches others to check

Competency: Story
Junior analyst|Analyst|Senior analyst
Draws simple charts|Writes the summary|Presents to leaders
`,
		},
		[
			'Analyst · Junior analyst · Data: Cleans data with a script',
			'Analyst · Analyst · Data: Chooses the right source',
			'Analyst · Senior analyst · Data: Sets rules for quality',
			'Analyst · Junior analyst · Data: Checks totals',
			'Analyst · Analyst · Data: Automates checks',
			'Analyst · Senior analyst · Data: Teaches others to check',
			'Analyst · Junior analyst · Story: Draws simple charts',
			'Analyst · Analyst · Story: Writes the summary',
			'Analyst · Senior analyst · Story: Presents to leaders',
		],
	],
	[
		'labelled competencies without a blank row between them',
		'grid',
		{
			Framework: `
Competency: Impact
Level|Expectation
Engineer|Finishes tasks on time
Senior engineer|Finishes projects on time
Competency: Growth
Level|Expectation
Engineer|Asks for reviews
Senior engineer|Reviews work of others
`,
		},
		[
			'ladder · Engineer · Impact: Finishes tasks on time',
			'ladder · Senior engineer · Impact: Finishes projects on time',
			'ladder · Engineer · Growth: Asks for reviews',
			'ladder · Senior engineer · Growth: Reviews work of others',
		],
	],
];
