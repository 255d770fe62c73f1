import type { OfSheets } from './of-sheets.ts';

/** Columns that are facts or measures, whatever is in them: managers, indicators. */
export const OF_FACTS: readonly OfSheets[] = [
	[
		'who reports to whom',
		'grid',
		{
			Roles: `
Role|Reports to
Engineer|Engineering manager
Senior engineer|Engineering manager
Engineering manager|Director of engineering
Director of engineering|CTO
`,
			Duties: `
Responsibility|Owner
Hire people|Engineering manager
Write code|Engineer
`,
		},
		['responsibility : Hire people', '  owner Engineering manager', 'responsibility : Write code', '  owner Engineer'],
	],
	[
		'a catalogue of jobs',
		'grid',
		{
			'Job catalogue': `
Job title|Department|Reports to|Purpose
Backend developer|Engineering|Team lead|Builds the services behind the product
QA engineer|Engineering|Team lead|Finds faults before customers do
Product designer|Design|Head of design|Shapes how the product works
`,
		},
		[],
	],
	[
		'managers in a grid',
		'grid',
		{
			Engineering: `
Level|Title|Reports to|Scope of work|Technical skill
IC1|Junior engineer|Senior engineer or lead|Works on tasks that others have cut|Writes readable code
IC2|Engineer|Engineering manager|Works on features from start to end|Designs small parts
M1|Engineering manager|Director|Leads one team of up to eight people|Understands the systems of the team
`,
		},
		[
			'Engineering · Junior engineer · Scope of work: Works on tasks that others have cut',
			'Engineering · Junior engineer · Technical skill: Writes readable code',
			'Engineering · Engineer · Scope of work: Works on features from start to end',
			'Engineering · Engineer · Technical skill: Designs small parts',
			'Engineering · Engineering manager · Scope of work: Leads one team of up to eight people',
			'Engineering · Engineering manager · Technical skill: Understands the systems of the team',
		],
	],
	[
		'measures in a long list',
		'records',
		{
			'Product Manager': `
Level|Competency|Expectation|Measured by
PM1|Discovery|Talks to customers each week|Number of interviews
PM1|Delivery|Writes stories that can be built|Stories sent back
PM2|Discovery|Finds problems worth solving|Share of bets that paid off
`,
		},
		[
			'Product Manager · PM1 · Discovery: Talks to customers each week',
			'indicator Product Manager · PM1 · Discovery: Number of interviews (Discovery – Measured by)',
			'Product Manager · PM1 · Delivery: Writes stories that can be built',
			'indicator Product Manager · PM1 · Delivery: Stories sent back (Delivery – Measured by)',
			'Product Manager · PM2 · Discovery: Finds problems worth solving',
			'indicator Product Manager · PM2 · Discovery: Share of bets that paid off (Discovery – Measured by)',
		],
	],
	[
		'measures in a grid',
		'grid',
		{
			Sales: `
Level|Prospecting|Closing|Measured by
S1|Calls leads from a list each day|Closes small deals with help|Number of calls and meetings each week
S2|Finds new leads in a region|Closes mid-sized deals alone|Revenue against the yearly target
`,
		},
		[
			'Sales · S1 · Prospecting: Calls leads from a list each day',
			'Sales · S1 · Closing: Closes small deals with help',
			'indicator Sales · S1: Number of calls and meetings each week (Measured by)',
			'Sales · S2 · Prospecting: Finds new leads in a region',
			'Sales · S2 · Closing: Closes mid-sized deals alone',
			'indicator Sales · S2: Revenue against the yearly target (Measured by)',
		],
	],
	[
		'measures of responsibilities',
		'grid',
		{
			'Team lead': `
Responsibility|Owner|Measured by|KPI
Keep the service running|Tech lead|Minutes of downtime in a month|99.9 %
Grow the team|Engineering manager|People who stay longer than two years|90 %
`,
		},
		[
			'responsibility : Keep the service running',
			'  owner Tech lead',
			'responsibility : Grow the team',
			'  owner Engineering manager',
		],
	],
	[
		'an owner beside each level',
		'grid',
		{
			Engineering: `
Level|Title|Expectations|Promotion criteria|Owner
E3|Engineer|- Delivers tasks alone⏎- Reviews code|- Two quarters at this level⏎- Feedback of two seniors|Jane Doe
E4|Senior engineer|- Leads projects⏎- Mentors others|- A project across teams|John Roe
`,
		},
		[
			'Engineering · Engineer · Expectations: Delivers tasks alone',
			'Engineering · Engineer · Expectations: Reviews code',
			'Engineering · Engineer · Promotion criteria: Two quarters at this level',
			'Engineering · Engineer · Promotion criteria: Feedback of two seniors',
			'Engineering · Senior engineer · Expectations: Leads projects',
			'Engineering · Senior engineer · Expectations: Mentors others',
			'Engineering · Senior engineer · Promotion criteria: A project across teams',
		],
	],
];
