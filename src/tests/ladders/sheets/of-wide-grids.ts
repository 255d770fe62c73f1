import type { OfSheets } from './of-sheets.ts';

/** Grids with several tables, sections and tracks. */
export const OF_WIDE_GRIDS: readonly OfSheets[] = [
	[
		'several lines in a cell, levels with titles',
		'grid',
		{
			SWE: `
Software Engineering

Dimension|Level 1: Associate|Level 2: Engineer|Level 3: Senior
Execution|- Completes tasks⏎- Asks when stuck|- Completes projects|- Completes programs⏎- Removes blockers
Collaboration|- Joins discussions|- Leads discussions|- Aligns teams
`,
		},
		[
			'Software Engineering · Level 1: Associate · Execution: Completes tasks',
			'Software Engineering · Level 1: Associate · Execution: Asks when stuck',
			'Software Engineering · Level 2: Engineer · Execution: Completes projects',
			'Software Engineering · Level 3: Senior · Execution: Completes programs',
			'Software Engineering · Level 3: Senior · Execution: Removes blockers',
			'Software Engineering · Level 1: Associate · Collaboration: Joins discussions',
			'Software Engineering · Level 2: Engineer · Collaboration: Leads discussions',
			'Software Engineering · Level 3: Senior · Collaboration: Aligns teams',
		],
	],
	[
		'rows with a title alone',
		'grid',
		{
			Matrix: `
Skill|L1|L2
Technical
Testing|Runs tests|Writes tests
Design|Reads designs|Writes designs
People
Feedback|Takes feedback|Gives feedback
`,
		},
		[
			'Testing in Technical',
			'Design in Technical',
			'Feedback in People',
			'ladder · L1 · Testing: Runs tests',
			'ladder · L2 · Testing: Writes tests',
			'ladder · L1 · Design: Reads designs',
			'ladder · L2 · Design: Writes designs',
			'ladder · L1 · Feedback: Takes feedback',
			'ladder · L2 · Feedback: Gives feedback',
		],
	],
	[
		'several tables on a sheet',
		'grid',
		{
			Engineering: `
Backend
Area|Junior|Senior
Craft|Writes endpoints|Shapes services
Ops|Reads alerts|Tunes alerts

Frontend
Area|Junior|Senior
Craft|Writes views|Shapes the design system
Ops|Reads errors|Tunes bundles
`,
		},
		[
			'Backend · Junior · Craft: Writes endpoints',
			'Backend · Senior · Craft: Shapes services',
			'Backend · Junior · Ops: Reads alerts',
			'Backend · Senior · Ops: Tunes alerts',
			'Frontend · Junior · Craft: Writes views',
			'Frontend · Senior · Craft: Shapes the design system',
			'Frontend · Junior · Ops: Reads errors',
			'Frontend · Senior · Ops: Tunes bundles',
		],
	],
	[
		'levels that are numbers, with a description',
		'grid',
		{
			Product: `
Competency|Description|1|2|3|4|5
Strategy|Knowing where to go|Follows the plan|Adds to the plan|Shapes a plan|Sets a plan|Sets the course
Insight|Knowing the user|Reads reports|Talks to users|Runs studies|Leads research|Changes the market
`,
		},
		[
			'Product · 1 · Strategy: Follows the plan',
			'Product · 2 · Strategy: Adds to the plan',
			'Product · 3 · Strategy: Shapes a plan',
			'Product · 4 · Strategy: Sets a plan',
			'Product · 5 · Strategy: Sets the course',
			'Product · 1 · Insight: Reads reports',
			'Product · 2 · Insight: Talks to users',
			'Product · 3 · Insight: Runs studies',
			'Product · 4 · Insight: Leads research',
			'Product · 5 · Insight: Changes the market',
		],
	],
	[
		'levels of two tracks as columns',
		'grid',
		{
			Engineering: `
|IC1|IC2|IC3|M1|M2
Impact|Own tasks done well|Features done well|Projects done well|A team does well|Several teams do well
Skills|Knows the basics|Knows one area|Knows many areas|Knows people|Knows the company
`,
		},
		[
			'Engineering · IC1 · Impact: Own tasks done well',
			'Engineering · IC2 · Impact: Features done well',
			'Engineering · IC3 · Impact: Projects done well',
			'Engineering · M1 · Impact: A team does well',
			'Engineering · M2 · Impact: Several teams do well',
			'Engineering · IC1 · Skills: Knows the basics',
			'Engineering · IC2 · Skills: Knows one area',
			'Engineering · IC3 · Skills: Knows many areas',
			'Engineering · M1 · Skills: Knows people',
			'Engineering · M2 · Skills: Knows the company',
		],
	],
	[
		'the highest level first',
		'grid',
		{
			L: `
Level|Craft|Impact
Principal (L6)|Sets the craft of all teams|Company results depend on them
Senior (L5)|Shapes the craft of one team|Team results depend on them
Engineer (L4)|Follows the craft of the team|Own results in each week
`,
		},
		[
			'L · Principal · Craft: Sets the craft of all teams',
			'L · Principal · Impact: Company results depend on them',
			'L · Senior · Craft: Shapes the craft of one team',
			'L · Senior · Impact: Team results depend on them',
			'L · Engineer · Craft: Follows the craft of the team',
			'L · Engineer · Impact: Own results in each week',
		],
	],
];
