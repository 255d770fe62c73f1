import type { OfSheets } from './of-sheets.ts';

/** Grids of areas and levels, either way round. */
export const OF_GRIDS: readonly OfSheets[] = [
	[
		'levels as columns, categories merged',
		'grid',
		{
			'Engineering matrix': `
Engineering Competency Matrix
Category|Skill|E1|E2|E3
Writing code|Testing|Knows the testing pyramid|Writes tests for edge cases|Sets the testing approach
|Debugging|Uses logs|Debugs across services|Debugs production
Delivery|Planning|Breaks down own work|Breaks down epics|Plans across teams
`,
		},
		[
			'Testing in Writing code',
			'Debugging in Writing code',
			'Planning in Delivery',
			'Engineering Competency Matrix · E1 · Testing: Knows the testing pyramid',
			'Engineering Competency Matrix · E2 · Testing: Writes tests for edge cases',
			'Engineering Competency Matrix · E3 · Testing: Sets the testing approach',
			'Engineering Competency Matrix · E1 · Debugging: Uses logs',
			'Engineering Competency Matrix · E2 · Debugging: Debugs across services',
			'Engineering Competency Matrix · E3 · Debugging: Debugs production',
			'Engineering Competency Matrix · E1 · Planning: Breaks down own work',
			'Engineering Competency Matrix · E2 · Planning: Breaks down epics',
			'Engineering Competency Matrix · E3 · Planning: Plans across teams',
		],
	],
	[
		'levels as rows',
		'grid',
		{
			Ladder: `
Level|Title|Scope|Technical skill|Get stuff done|Years of experience
L1|Engineer I|Own tasks|Learns the basics of our stack|Delivers small, well defined tasks|0-2
L2|Engineer II|Own projects|Knows one part of the stack well|Delivers features on their own|2-5
L3|Senior Engineer|Team|Shapes the design of systems|Delivers across several teams|5+
`,
		},
		[
			'ladder · Engineer I · Technical skill: Learns the basics of our stack',
			'ladder · Engineer I · Get stuff done: Delivers small, well defined tasks',
			'ladder · Engineer II · Technical skill: Knows one part of the stack well',
			'ladder · Engineer II · Get stuff done: Delivers features on their own',
			'ladder · Senior Engineer · Technical skill: Shapes the design of systems',
			'ladder · Senior Engineer · Get stuff done: Delivers across several teams',
		],
	],
	[
		'a head of two rows',
		'grid',
		{
			Ladder: `
|Engineer I||Engineer II|
Area|Expectation|Example|Expectation|Example
Craft|Writes clean code|A small pull request|Designs features|A design document
People|Is kind to others|Thanks a reviewer|Mentors an intern|Runs an onboarding
`,
		},
		[
			'ladder · Engineer I · Craft: Writes clean code',
			'  example: A small pull request',
			'ladder · Engineer II · Craft: Designs features',
			'  example: A design document',
			'ladder · Engineer I · People: Is kind to others',
			'  example: Thanks a reviewer',
			'ladder · Engineer II · People: Mentors an intern',
			'  example: Runs an onboarding',
		],
	],
	[
		'titles and notes around the table',
		'grid',
		{
			Design: `
Design ladder
Version 3, last updated 4 May 2024

Level|What you do|How you do it
Craft skills
Designer|Draws screens from given flows|With help from a senior
Senior Designer|Draws flows from given goals|Alone, and asks for feedback

* Levels are the same for all offices, and this note is far below the table.
`,
		},
		[
			'Design · Designer · What you do: Draws screens from given flows',
			'Design · Designer · How you do it: With help from a senior',
			'Design · Senior Designer · What you do: Draws flows from given goals',
			'Design · Senior Designer · How you do it: Alone, and asks for feedback',
		],
	],
	[
		'milestones',
		'grid',
		{
			Tracks: `
Track|Milestone 1|Milestone 2|Milestone 3
Mobile|Works within the architecture⏎Fixes small bugs|Develops new parts of it|Is an expert for others
Web client|Makes changes to one view|Builds whole features|Leads the design system
`,
		},
		[
			'ladder · Milestone 1 · Mobile: Works within the architecture',
			'ladder · Milestone 1 · Mobile: Fixes small bugs',
			'ladder · Milestone 2 · Mobile: Develops new parts of it',
			'ladder · Milestone 3 · Mobile: Is an expert for others',
			'ladder · Milestone 1 · Web client: Makes changes to one view',
			'ladder · Milestone 2 · Web client: Builds whole features',
			'ladder · Milestone 3 · Web client: Leads the design system',
		],
	],
	[
		'named levels nobody knows',
		'grid',
		{
			Framework: `
Competency|Explorer|Navigator|Captain
Craft|Finds the way with a map from others|Draws maps for the team to follow|Knows the seas without any map
Crew|Rows along with the rest of the crew|Trains those who are new on board|Leads the ship through a storm
`,
		},
		[
			'ladder · Explorer · Craft: Finds the way with a map from others',
			'ladder · Navigator · Craft: Draws maps for the team to follow',
			'ladder · Captain · Craft: Knows the seas without any map',
			'ladder · Explorer · Crew: Rows along with the rest of the crew',
			'ladder · Navigator · Crew: Trains those who are new on board',
			'ladder · Captain · Crew: Leads the ship through a storm',
		],
	],
];
