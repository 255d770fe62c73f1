import type { OfSheets } from './of-sheets.ts';

/** Grids whose cells say what is asked in a word or two. */
export const OF_FEW_WORDS: readonly OfSheets[] = [
	[
		'cells of a word or two',
		'grid',
		{
			Backend: `
Level|Coding|Testing|Leadership
L1|Simple tasks|Unit tests|None
L2|Features|Integration tests|Mentors one
L3|Systems|Test strategy|Leads projects
`,
		},
		[
			'Backend · L1 · Coding: Simple tasks',
			'Backend · L1 · Testing: Unit tests',
			'Backend · L1 · Leadership: None',
			'Backend · L2 · Coding: Features',
			'Backend · L2 · Testing: Integration tests',
			'Backend · L2 · Leadership: Mentors one',
			'Backend · L3 · Coding: Systems',
			'Backend · L3 · Testing: Test strategy',
			'Backend · L3 · Leadership: Leads projects',
		],
	],
	[
		'nothing but words',
		'grid',
		{
			'QA Engineer': `
Level|Autonomy|Scope|Influence
Junior|Guided|Tasks|Self
Middle|Independent|Features|Team
Senior|Guides others|Products|Department
`,
		},
		[
			'QA Engineer · Junior · Autonomy: Guided',
			'QA Engineer · Junior · Influence: Self',
			'QA Engineer · Middle · Autonomy: Independent',
			'QA Engineer · Middle · Influence: Team',
			'QA Engineer · Senior · Autonomy: Guides others',
			'QA Engineer · Senior · Influence: Department',
		],
	],
	[
		'words beside a band and years',
		'grid',
		{
			Designer: `
Grade|Salary band|Years|Visual design|Research
D1|A|0-2|Basics|Observes
D2|B|2-5|Solid|Runs tests
D3|C|5+|Expert|Plans studies
`,
		},
		[
			'Designer · D1 · Visual design: Basics',
			'Designer · D1 · Research: Observes',
			'Designer · D2 · Visual design: Solid',
			'Designer · D2 · Research: Runs tests',
			'Designer · D3 · Visual design: Expert',
			'Designer · D3 · Research: Plans studies',
		],
	],
	[
		'guidance in a word',
		'grid',
		{
			'Site reliability engineer': `
Level|Ownership|Complexity|Guidance|Communication
SRE I|Task|Low|Close|Team
SRE II|Service|Medium|Some|Department
SRE III|Platform|High|None|Company
`,
		},
		[
			'Site reliability engineer · SRE I · Ownership: Task',
			'Site reliability engineer · SRE I · Complexity: Low',
			'Site reliability engineer · SRE I · Guidance: Close',
			'Site reliability engineer · SRE I · Communication: Team',
			'Site reliability engineer · SRE II · Ownership: Service',
			'Site reliability engineer · SRE II · Complexity: Medium',
			'Site reliability engineer · SRE II · Guidance: Some',
			'Site reliability engineer · SRE II · Communication: Department',
			'Site reliability engineer · SRE III · Ownership: Platform',
			'Site reliability engineer · SRE III · Complexity: High',
			'Site reliability engineer · SRE III · Guidance: None',
			'Site reliability engineer · SRE III · Communication: Company',
		],
	],
	[
		'roles with a line manager and a mission',
		'grid',
		{
			People: `
Role|Team|Line manager|Location|Mission
Warehouse worker|Inbound|Shift lead|Leeds|Unloads trucks and stores goods
Forklift driver|Inbound|Shift lead|Leeds|Moves pallets safely
Shift lead|Inbound|Site manager|Leeds|Leads the shift
`,
		},
		[],
	],
];
