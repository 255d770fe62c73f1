import type { OfSheets } from './of-sheets.ts';

/** Grids as people really leave them. */
export const OF_MORE_GRIDS: readonly OfSheets[] = [
	[
		'labels with values above the table',
		'grid',
		{
			SE: `
Role|Software Engineer
Department|Engineering
Track|IC

Level|Title|Expectations
1|Junior Engineer|• Learns⏎• Asks
2|Engineer|• Delivers⏎• Reviews
`,
		},
		[
			'Software Engineer · Junior Engineer: Learns (Expectations)',
			'Software Engineer · Junior Engineer: Asks (Expectations)',
			'Software Engineer · Engineer: Delivers (Expectations)',
			'Software Engineer · Engineer: Reviews (Expectations)',
		],
	],
	[
		'a key below the table',
		'grid',
		{
			'Data Analyst': `
Level|Analysis|Storytelling
Associate|Answers questions with given queries|Shows numbers in plain tables
Senior|Finds the questions worth asking|Tells a story that leaders follow

Legend
Associate: less than two years
`,
		},
		[
			'Data Analyst · Associate · Analysis: Answers questions with given queries',
			'Data Analyst · Associate · Storytelling: Shows numbers in plain tables',
			'Data Analyst · Senior · Analysis: Finds the questions worth asking',
			'Data Analyst · Senior · Storytelling: Tells a story that leaders follow',
		],
	],
	[
		'labels and titles of levels in two tracks',
		'grid',
		{
			Ladder: `
Track|Level|Title|Responsibilities|Skills
IC|L1|Associate Engineer|Writes small features⏎Fixes bugs|Knows one language
IC|L2|Engineer|Writes features|Knows two languages well enough
Management|M1|Engineering Manager|Leads one team of people|Gives feedback that helps
`,
		},
		[
			'responsibility IC · Associate Engineer: Writes small features (Responsibilities)',
			'responsibility IC · Associate Engineer: Fixes bugs (Responsibilities)',
			'IC · Associate Engineer · Skills: Knows one language',
			'responsibility IC · Engineer: Writes features (Responsibilities)',
			'IC · Engineer · Skills: Knows two languages well enough',
			'responsibility Management · Engineering Manager: Leads one team of people (Responsibilities)',
			'Management · Engineering Manager · Skills: Gives feedback that helps',
		],
	],
	[
		'a question of each area',
		'grid',
		{
			Rubric: `
Area|Question|Level 1|Level 2|Level 3
Delivery|Does the work get done?|With much help|With some help|Alone
|Is it done in time?|Seldom|Mostly|Always
People|Do others like to work with them?|Some do|Most do|All do
`,
		},
		[
			'Does the work get done? in Delivery',
			'Is it done in time? in Delivery',
			'Do others like to work with them? in People',
			'ladder · Level 1 · Does the work get done?: With much help',
			'ladder · Level 2 · Does the work get done?: With some help',
			'ladder · Level 3 · Does the work get done?: Alone',
			'ladder · Level 1 · Is it done in time?: Seldom',
			'ladder · Level 2 · Is it done in time?: Mostly',
			'ladder · Level 3 · Is it done in time?: Always',
			'ladder · Level 1 · Do others like to work with them?: Some do',
			'ladder · Level 2 · Do others like to work with them?: Most do',
			'ladder · Level 3 · Do others like to work with them?: All do',
		],
	],
	[
		'pay beside what a level is',
		'grid',
		{
			Comp: `
Level|Title|Salary range|Description
L1|Junior|30-40k|You learn the trade with the help of your team
L2|Mid|40-55k|You do your work alone and help others at times
`,
		},
		[],
	],
	[
		'cells that nobody has filled in',
		'grid',
		{
			Eng: `
Area|L1|L2|L3|L4
Craft|Writes code|Writes good code||
People||Mentors one||
Scope|Task|Feature||
`,
		},
		[
			'Eng · L1 · Craft: Writes code',
			'Eng · L2 · Craft: Writes good code',
			'Eng · L2 · People: Mentors one',
			'Eng · L1 · Scope: Task',
			'Eng · L2 · Scope: Feature',
		],
	],
	[
		'grades of hr',
		'grid',
		{
			Grades: `
Grade|Job title|Minimum|Midpoint|Maximum|Years
G5|Analyst|40,000|45,000|50,000|0-2
G6|Senior Analyst|50,000|56,000|62,000|2-4
G7|Lead Analyst|60,000|70,000|80,000|5+
`,
		},
		[],
	],
	[
		'a scale of steps',
		'grid',
		{
			Skills: `
Competency|Novice|Practitioner|Expert
Testing|Runs tests|Writes tests|Designs test strategies
Writing|Writes notes|Writes guides|Edits others
`,
		},
		[
			'Testing · Novice: Runs tests',
			'Testing · Practitioner: Writes tests',
			'Testing · Expert: Designs test strategies',
			'Writing · Novice: Writes notes',
			'Writing · Practitioner: Writes guides',
			'Writing · Expert: Edits others',
		],
	],
];
