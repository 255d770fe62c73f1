import type { OfSheets } from './of-sheets.ts';

/** Sheets of few columns. */
export const OF_PLAIN_SHEETS: readonly OfSheets[] = [
	[
		'an owner and a backup',
		'grid',
		{
			Ops: `
Team responsibilities
Responsibility|Primary owner|Backup
On-call rota|Platform lead|Engineering manager
Cost reports|Engineering manager|CTO
`,
		},
		[
			'responsibility : On-call rota (Team responsibilities)',
			'  owner Platform lead',
			'  consulted Engineering manager',
			'responsibility : Cost reports (Team responsibilities)',
			'  owner Engineering manager',
			'  consulted CTO',
		],
	],
	[
		'a level without a rank between others',
		'grid',
		{
			Matrix: `
Attributes|Associate Consultant|Consultant|Senior Consultant|Principal Consultant
Client trust|Answers emails on time|Runs client calls|Owns the relation|Opens new doors
Craft|Follows templates|Adapts templates|Makes templates|Sets methods
`,
		},
		[
			'ladder · Associate Consultant · Client trust: Answers emails on time',
			'ladder · Consultant · Client trust: Runs client calls',
			'ladder · Senior Consultant · Client trust: Owns the relation',
			'ladder · Principal Consultant · Client trust: Opens new doors',
			'ladder · Associate Consultant · Craft: Follows templates',
			'ladder · Consultant · Craft: Adapts templates',
			'ladder · Senior Consultant · Craft: Makes templates',
			'ladder · Principal Consultant · Craft: Sets methods',
		],
	],
	[
		'decisions with names',
		'grid',
		{
			Team: `
Decision|Decides|Consulted|Informed
Choose a vendor|CTO|Tech lead, Finance partner|Engineers
Set team goals|Engineering manager|Tech lead|CTO
`,
		},
		[
			'responsibility : Choose a vendor',
			'  owner CTO',
			'  consulted Tech lead',
			'  consulted Finance partner',
			'  informed Engineers',
			'responsibility : Set team goals',
			'  owner Engineering manager',
			'  consulted Tech lead',
			'  informed CTO',
		],
	],
	[
		'an area and a skill',
		'records',
		{
			Sheet1: `
Department|Position|Level|Skill Area|Skill|Descriptor
IT|Sysadmin|Level 1|Operations|Backups|Restores a file from last night
IT|Sysadmin|Level 2|Operations|Backups|Designs the backup of a site
`,
		},
		[
			'Backups in Operations',
			'Sysadmin · Level 1 · Backups: Restores a file from last night',
			'Sysadmin · Level 2 · Backups: Designs the backup of a site',
		],
	],
	[
		'levels of a craft',
		'grid',
		{
			Writers: `
Stage|Voice|Structure|Process
Apprentice|Copies the voice of the house|Orders a short text|Hands in on time
Journeyman|Bends the voice to the reader|Orders a long text|Plans a series
Master|Makes a new voice|Orders a book|Trains others
`,
		},
		[
			'Writers · Apprentice · Voice: Copies the voice of the house',
			'Writers · Apprentice · Structure: Orders a short text',
			'Writers · Apprentice · Process: Hands in on time',
			'Writers · Journeyman · Voice: Bends the voice to the reader',
			'Writers · Journeyman · Structure: Orders a long text',
			'Writers · Journeyman · Process: Plans a series',
			'Writers · Master · Voice: Makes a new voice',
			'Writers · Master · Structure: Orders a book',
			'Writers · Master · Process: Trains others',
		],
	],
	[
		'owners in words, and notes',
		'grid',
		{
			Responsibilities: `
Responsibility|PM|EM|TL|Notes
Prioritise the backlog|Owner||Contributor|weekly
Grow the team||Owner|Contributor|
Review designs|Informed|Contributor|Owner|
`,
		},
		[
			'responsibility : Prioritise the backlog',
			'  owner PM',
			'  consulted TL',
			'responsibility : Grow the team',
			'  owner EM',
			'  consulted TL',
			'responsibility : Review designs',
			'  informed PM',
			'  consulted EM',
			'  owner TL',
		],
	],
	[
		'levels of all, and a sheet a role',
		'grid',
		{
			Levels: `
Level|Description
1|Entry level, learns from others each day
2|Works alone on known problems
`,
			Nurse: `
Competency|1|2
Care|Follows the care plan|Writes the care plan
Hygiene|Follows rules|Teaches rules
`,
			Midwife: `
Competency|1|2
Birth|Assists at births|Leads births
Hygiene|Follows rules|Teaches rules
`,
		},
		[
			'Nurse · 1 · Care: Follows the care plan',
			'Nurse · 2 · Care: Writes the care plan',
			'Nurse · 1 · Hygiene: Follows rules',
			'Nurse · 2 · Hygiene: Teaches rules',
			'Midwife · 1 · Birth: Assists at births',
			'Midwife · 2 · Birth: Leads births',
			'Midwife · 1 · Hygiene: Follows rules',
			'Midwife · 2 · Hygiene: Teaches rules',
		],
	],
	[
		'levels in another language',
		'grid',
		{
			HR: `
Kompetenzbereich|Kompetenz|Stufe 1|Stufe 2|Stufe 3
Fachlich|Testen|Führt Tests aus|Schreibt Tests|Plant Tests
Sozial|Feedback|Nimmt Feedback an|Gibt Feedback|Lehrt Feedback
`,
		},
		[
			'Testen in Fachlich',
			'Feedback in Sozial',
			'HR · Stufe 1 · Testen: Führt Tests aus',
			'HR · Stufe 2 · Testen: Schreibt Tests',
			'HR · Stufe 3 · Testen: Plant Tests',
			'HR · Stufe 1 · Feedback: Nimmt Feedback an',
			'HR · Stufe 2 · Feedback: Gibt Feedback',
			'HR · Stufe 3 · Feedback: Lehrt Feedback',
		],
	],
	[
		'a title over all columns',
		'grid',
		{
			Eng: `
Engineering levels,,
|L3|L4|L5
Scope of work|Task|Feature|Project
Behaviours|• Asks for help⏎• Shares progress|• Helps others|• Leads by example⏎• Gives direction
Typical tenure|1 year|2 years|3+ years
`,
		},
		[
			'Eng · L3 · Scope of work: Task',
			'Eng · L4 · Scope of work: Feature',
			'Eng · L5 · Scope of work: Project',
			'Eng · L3 · Behaviours: Asks for help',
			'Eng · L3 · Behaviours: Shares progress',
			'Eng · L4 · Behaviours: Helps others',
			'Eng · L5 · Behaviours: Leads by example',
			'Eng · L5 · Behaviours: Gives direction',
			'Eng · L3 · Typical tenure: 1 year',
			'Eng · L4 · Typical tenure: 2 years',
			'Eng · L5 · Typical tenure: 3+ years',
		],
	],
];
