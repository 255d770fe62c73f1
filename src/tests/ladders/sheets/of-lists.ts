import type { OfSheets } from './of-sheets.ts';

/** Long lists, a statement or a thing a row. */
export const OF_LISTS: readonly OfSheets[] = [
	[
		'what falls short and what exceeds',
		'records',
		{
			Ladder: `
Competency|Level|Below expectations|Meets expectations|Exceeds expectations
Craft|L1|Leaves bugs behind|Writes code that works|Improves old code
Craft|L2|Needs much help|Designs alone|Sets direction
`,
		},
		[
			'below ladder · L1 · Craft: Leaves bugs behind',
			'ladder · L1 · Craft: Writes code that works',
			'above ladder · L1 · Craft: Improves old code',
			'below ladder · L2 · Craft: Needs much help',
			'ladder · L2 · Craft: Designs alone',
			'above ladder · L2 · Craft: Sets direction',
		],
	],
	[
		'job family list',
		'grid',
		{
			Jobs: `
Job family|Job title|Level|Key responsibilities|KPIs
Finance|Accountant|P2|• Closes the books each month⏎• Files the taxes of the company|Days to close
Finance|Senior Accountant|P3|• Leads the yearly audit|Findings of the audit
People|HR Partner|P3|• Coaches managers in hard talks|Retention
`,
		},
		[
			'responsibility Accountant · P2: Closes the books each month (Key responsibilities)',
			'responsibility Accountant · P2: Files the taxes of the company (Key responsibilities)',
			'indicator Accountant · P2: Days to close (KPIs)',
			'responsibility Senior Accountant · P3: Leads the yearly audit (Key responsibilities)',
			'indicator Senior Accountant · P3: Findings of the audit (KPIs)',
			'responsibility HR Partner · P3: Coaches managers in hard talks (Key responsibilities)',
			'indicator HR Partner · P3: Retention (KPIs)',
		],
	],
	[
		'competencies alone',
		'grid',
		{
			Competencies: `
Pillar|Competency|Definition|Behaviours
Craft|Quality|How good the work is|Tests before review⏎Cleans up after release
|Speed|How soon the work is done|Splits work into small parts
People|Feedback|How one gives feedback|Says thanks
`,
		},
		['Quality in Craft', 'Speed in Craft', 'Feedback in People'],
	],
	[
		'duties of roles',
		'grid',
		{
			Duties: `
Role|Responsibility
Tech lead|Reviews the architecture once a quarter
|Decides on tools for the team
Engineering manager|Holds one-to-ones every two weeks
|Decides on tools for the team
`,
		},
		[
			'responsibility : Reviews the architecture once a quarter',
			'  owner Tech lead',
			'responsibility : Decides on tools for the team',
			'  owner Tech lead',
			'responsibility : Holds one-to-ones every two weeks',
			'  owner Engineering manager',
			'responsibility : Decides on tools for the team',
			'  owner Engineering manager',
		],
	],
	[
		'roles defined',
		'grid',
		{
			Roles: `
Role|Department|Purpose|Responsibilities
Recruiter|People|Finds people who fit|Writes job ads⏎Leads first interviews
Office manager|Operations|Keeps the office open|Orders supplies
`,
		},
		[
			'responsibility : Writes job ads',
			'  owner Recruiter',
			'responsibility : Leads first interviews',
			'  owner Recruiter',
			'responsibility : Orders supplies',
			'  owner Office manager',
		],
	],
	[
		'rungs and bands',
		'records',
		{
			Sheet1: `
Band|Discipline|Attribute|What we expect
Band 3|Engineering|Autonomy|Works alone on most things
Band 3|Engineering|Quality|Checks the work of the team
Band 4|Engineering|Autonomy|Decides for the whole team
`,
		},
		[
			'Engineering · Band 3 · Autonomy: Works alone on most things',
			'Engineering · Band 3 · Quality: Checks the work of the team',
			'Engineering · Band 4 · Autonomy: Decides for the whole team',
		],
	],
	[
		'a job, its family, an example and points',
		'records',
		{
			Sheet1: `
Family|Job|Rung|Dimension|Statement|Example|Points
Tech|Developer|1|Code|Writes code that is easy to read|Renames a variable|5
Tech|Developer|2|Code|Reviews the code of others daily|Asks for a test|10
`,
		},
		[
			'Developer · 1 · Code: Writes code that is easy to read',
			'  example: Renames a variable',
			'Developer · 2 · Code: Reviews the code of others daily',
			'  example: Asks for a test',
		],
	],
	[
		'no head',
		'records',
		{
			Data: `
L1|Craft|Writes code that others can read and change
L1|Impact|Finishes tasks in the week that they were planned for
L2|Craft|Designs a service that lives for some years
`,
		},
		[
			'ladder · L1 · Craft: Writes code that others can read and change',
			'ladder · L1 · Impact: Finishes tasks in the week that they were planned for',
			'ladder · L2 · Craft: Designs a service that lives for some years',
		],
	],
	[
		'observable behaviours',
		'grid',
		{
			Values: `
Value|Behaviour|Doesn't meet|Meets|Exceeds
Be kind|Gives feedback|Talks behind backs|Talks to the person|Helps others to talk
Be bold|Takes risks|Waits for others|Tries small things|Bets and learns
`,
		},
		[
			'ladder · Be kind: Gives feedback',
			'below ladder · Be kind: Talks behind backs',
			'ladder · Be kind: Talks to the person',
			'above ladder · Be kind: Helps others to talk',
			'ladder · Be bold: Takes risks',
			'below ladder · Be bold: Waits for others',
			'ladder · Be bold: Tries small things',
			'above ladder · Be bold: Bets and learns',
		],
	],
	[
		'another language',
		'records',
		{
			Leiter: `
Rolle|Stufe|Kompetenz|Erwartung
Entwickler|1|Handwerk|Schreibt lesbaren Code für andere
Entwickler|2|Handwerk|Entwirft Dienste allein und prüft sie
`,
		},
		[
			'Entwickler · 1 · Handwerk: Schreibt lesbaren Code für andere',
			'Entwickler · 2 · Handwerk: Entwirft Dienste allein und prüft sie',
		],
	],
];
