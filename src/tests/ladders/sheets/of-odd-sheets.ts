import type { OfSheets } from './of-sheets.ts';

/** Sheets as each company has its own. */
export const OF_ODD_SHEETS: readonly OfSheets[] = [
	[
		'signs before the names of levels',
		'grid',
		{
			Frontend: `
Capability|🌱 Junior|🌿 Intermediate|🌳 Senior
Accessibility|Knows the basics|Fixes issues|Sets the standard
Performance|Measures pages|Speeds up pages|Plans budgets
`,
		},
		[
			'Frontend · 🌱 Junior · Accessibility: Knows the basics',
			'Frontend · 🌿 Intermediate · Accessibility: Fixes issues',
			'Frontend · 🌳 Senior · Accessibility: Sets the standard',
			'Frontend · 🌱 Junior · Performance: Measures pages',
			'Frontend · 🌿 Intermediate · Performance: Speeds up pages',
			'Frontend · 🌳 Senior · Performance: Plans budgets',
		],
	],
	[
		'years behind the names of levels',
		'grid',
		{
			'Product Management': `
Product Management Career Path

|APM (0-2 yrs)|PM (2-5 yrs)|Senior PM (5+ yrs)
Discovery|Talks to users each week|Plans studies alone|Shapes the practice
Delivery|Writes stories|Owns a roadmap|Owns a portfolio
`,
		},
		[
			'Product Management · APM (0-2 yrs) · Discovery: Talks to users each week',
			'Product Management · PM (2-5 yrs) · Discovery: Plans studies alone',
			'Product Management · Senior PM (5+ yrs) · Discovery: Shapes the practice',
			'Product Management · APM (0-2 yrs) · Delivery: Writes stories',
			'Product Management · PM (2-5 yrs) · Delivery: Owns a roadmap',
			'Product Management · Senior PM (5+ yrs) · Delivery: Owns a portfolio',
		],
	],
	[
		'numbers and an area of RASCI',
		'grid',
		{
			RASCI: `
No.|Deliverable|PO|SM|Dev Team|QA Lead
1|Sprint goal|A|R|C|I
2|Test plan|I|S|C|A/R
3|Release notes|A|I|R|C
`,
		},
		[
			'responsibility : Sprint goal',
			'  owner PO',
			'  consulted SM',
			'  consulted Dev Team',
			'  informed QA Lead',
			'responsibility : Test plan',
			'  informed PO',
			'  consulted SM',
			'  consulted Dev Team',
			'  owner QA Lead',
			'responsibility : Release notes',
			'  owner PO',
			'  informed SM',
			'  consulted Dev Team',
			'  consulted QA Lead',
		],
	],
	[
		'weights, and a level that is called lead',
		'grid',
		{
			CS: `
Role: Customer Support Agent

Competency|Weight|Entry|Experienced|Lead
Empathy|20%|Listens and repeats|Calms angry customers|Coaches others in hard calls
Product knowledge|30%|Finds answers in docs|Answers from memory|Writes the docs
`,
		},
		[
			'Customer Support Agent · Entry · Empathy: Listens and repeats',
			'Customer Support Agent · Experienced · Empathy: Calms angry customers',
			'Customer Support Agent · Lead · Empathy: Coaches others in hard calls',
			'Customer Support Agent · Entry · Product knowledge: Finds answers in docs',
			'Customer Support Agent · Experienced · Product knowledge: Answers from memory',
			'Customer Support Agent · Lead · Product knowledge: Writes the docs',
		],
	],
	[
		'clusters and behavioural indicators',
		'records',
		{
			Data: `
Job Family|Grade|Competency Cluster|Competency|Behavioural Indicator
Analyst|G5|Thinking|Analysis|Breaks problems into parts
Analyst|G6|Thinking|Synthesis|Draws conclusions from many sources
`,
		},
		[
			'Analysis in Thinking',
			'Synthesis in Thinking',
			'Analyst · G5 · Analysis: Breaks problems into parts',
			'Analyst · G6 · Synthesis: Draws conclusions from many sources',
		],
	],
	[
		'what each role does in each area',
		'grid',
		{
			Accountabilities: `
Area|CTO|VP Engineering|Staff Engineer
Strategy|Sets the technical vision|Turns it into plans|Challenges it
Hiring|Approves headcount|Runs the hiring process|Interviews
`,
		},
		[
			'responsibility Strategy: Sets the technical vision',
			'  owner CTO',
			'responsibility Strategy: Turns it into plans',
			'  owner VP Engineering',
			'responsibility Strategy: Challenges it',
			'  owner Staff Engineer',
			'responsibility Hiring: Approves headcount',
			'  owner CTO',
			'responsibility Hiring: Runs the hiring process',
			'  owner VP Engineering',
			'responsibility Hiring: Interviews',
			'  owner Staff Engineer',
		],
	],
	[
		'examples of an area in a column',
		'grid',
		{
			UX: `
Level|Research|Research examples|Visual design
UX Designer I|Joins interviews|Took notes in three interviews|Follows the guide
UX Designer II|Runs interviews|Ran a diary study|Extends the guide
`,
		},
		[
			'UX · UX Designer I · Research: Joins interviews',
			'  example: Took notes in three interviews',
			'UX · UX Designer I · Visual design: Follows the guide',
			'UX · UX Designer II · Research: Runs interviews',
			'  example: Ran a diary study',
			'UX · UX Designer II · Visual design: Extends the guide',
		],
	],
	[
		'a description of a job, with lists',
		'outline',
		{
			'Junior Developer': `
Purpose|Builds small features with help
Reports to|Engineering manager

Key responsibilities
Writes code for small features
Fixes bugs that others found

Skills
Git
One language
`,
		},
		[
			'responsibility : Writes code for small features (Key responsibilities)',
			'  owner Junior Developer',
			'responsibility : Fixes bugs that others found (Key responsibilities)',
			'  owner Junior Developer',
			'Junior Developer: Git (Skills)',
			'Junior Developer: One language (Skills)',
		],
	],
];
