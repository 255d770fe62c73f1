import type { OfSheets } from './of-sheets.ts';

/** Who does what: by signs, by names, side by side. */
export const OF_OWNERS: readonly OfSheets[] = [
	[
		'raci with phases',
		'grid',
		{
			RACI: `
RACI matrix for product teams

Activity|Product manager|Engineering manager|Tech lead|Designer
Discovery
Interview customers|A/R|I|C|R
Write the brief|A|C|C|I
Delivery
Break down work|I|A|R|
Release|I|A|R|I
`,
		},
		[
			'responsibility : Interview customers (Discovery)',
			'  owner Product manager',
			'  informed Engineering manager',
			'  consulted Tech lead',
			'  consulted Designer',
			'responsibility : Write the brief (Discovery)',
			'  owner Product manager',
			'  consulted Engineering manager',
			'  consulted Tech lead',
			'  informed Designer',
			'responsibility : Break down work (Delivery)',
			'  informed Product manager',
			'  owner Engineering manager',
			'  consulted Tech lead',
			'responsibility : Release (Delivery)',
			'  informed Product manager',
			'  owner Engineering manager',
			'  consulted Tech lead',
			'  informed Designer',
		],
	],
	[
		'side by side',
		'grid',
		{
			Compare: `
Tech Lead|Engineering Manager
Architecture of the system|Career plans
Technical mentoring|Hiring
Roadmap (shared)|Roadmap (shared)
`,
		},
		[
			'responsibility : Architecture of the system',
			'  owner Tech Lead',
			'responsibility : Career plans',
			'  owner Engineering Manager',
			'responsibility : Technical mentoring',
			'  owner Tech Lead',
			'responsibility : Hiring',
			'  owner Engineering Manager',
			'responsibility : Roadmap',
			'  owner Tech Lead',
			'  owner Engineering Manager',
		],
	],
	[
		'names under R, A, C and I',
		'grid',
		{
			RACI: `
Process|R|A|C|I
Incident response|Engineer|Tech lead|Product manager|Support
Hiring a new person|Tech lead|Engineering manager|Engineer|HR partner
`,
		},
		[
			'responsibility : Incident response',
			'  consulted Engineer',
			'  owner Tech lead',
			'  consulted Product manager',
			'  informed Support',
			'responsibility : Hiring a new person',
			'  consulted Tech lead',
			'  owner Engineering manager',
			'  consulted Engineer',
			'  informed HR partner',
		],
	],
	[
		'x marks',
		'grid',
		{
			Who: `
Responsibility|Tech Lead|Engineering Manager|Product Manager
Technical direction|x||
Career growth||X|
Priorities||x|x
`,
		},
		[
			'responsibility : Technical direction',
			'  owner Tech Lead',
			'responsibility : Career growth',
			'  owner Engineering Manager',
			'responsibility : Priorities',
			'  owner Engineering Manager',
			'  owner Product Manager',
		],
	],
	[
		'lead support',
		'grid',
		{
			Who: `
Domain|Responsibility|Description|Tech Lead|EM|PM
People|Growth of people|Talks each month about growth|support|lead|
|Hiring|Interviews and offers|support|lead|support
Product|Roadmap|What is next|support||lead
`,
		},
		[
			'responsibility People: Growth of people',
			'  consulted Tech Lead',
			'  owner EM',
			'responsibility People: Hiring',
			'  consulted Tech Lead',
			'  owner EM',
			'  consulted PM',
			'responsibility Product: Roadmap',
			'  consulted Tech Lead',
			'  owner PM',
		],
	],
];
