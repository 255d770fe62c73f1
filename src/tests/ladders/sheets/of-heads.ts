import type { OfSheets } from './of-sheets.ts';

/** Columns of which the heads alone say little: labels and names of levels, groups and areas. */
export const OF_HEADS: readonly OfSheets[] = [
	[
		'labels and names of levels',
		'grid',
		{
			'Data Scientist': `
Level|Level name|Modelling|Communication
DS1|Associate data scientist|Builds simple models with help|Explains a result to the team
DS2|Data scientist|Chooses a model that fits the problem|Explains a result to other teams
DS3|Senior data scientist|Designs experiments for a product|Convinces leaders with evidence
`,
		},
		[
			'Data Scientist · Associate data scientist · Modelling: Builds simple models with help',
			'Data Scientist · Associate data scientist · Communication: Explains a result to the team',
			'Data Scientist · Data scientist · Modelling: Chooses a model that fits the problem',
			'Data Scientist · Data scientist · Communication: Explains a result to other teams',
			'Data Scientist · Senior data scientist · Modelling: Designs experiments for a product',
			'Data Scientist · Senior data scientist · Communication: Convinces leaders with evidence',
		],
	],
	[
		'a long list with numbers and names of levels',
		'records',
		{
			'Long list': `
Role|Level|Level name|Competency|Expectation
Designer|1|Explorer|Craft|Draws screens from a brief
Designer|1|Explorer|Research|Sits in on interviews
Designer|2|Builder|Craft|Draws a whole flow alone
Designer|2|Builder|Research|Leads interviews with a script
Designer|3|Guide|Craft|Sets patterns for the system
`,
		},
		[
			'Designer · Explorer · Craft: Draws screens from a brief',
			'Designer · Explorer · Research: Sits in on interviews',
			'Designer · Builder · Craft: Draws a whole flow alone',
			'Designer · Builder · Research: Leads interviews with a script',
			'Designer · Guide · Craft: Sets patterns for the system',
		],
	],
	[
		'grades and their titles',
		'grid',
		{
			Support: `
Grade|Grade title|Years of experience|Product knowledge|Customers
G4|Agent|0-1|Knows the common questions|Answers within the agreed time
G5|Specialist|1-3|Knows the product in depth|Calms angry customers down
G6|Expert|3+|Teaches the product to others|Looks after the largest customers
`,
		},
		[
			'Support · Agent · Product knowledge: Knows the common questions',
			'Support · Agent · Customers: Answers within the agreed time',
			'Support · Specialist · Product knowledge: Knows the product in depth',
			'Support · Specialist · Customers: Calms angry customers down',
			'Support · Expert · Product knowledge: Teaches the product to others',
			'Support · Expert · Customers: Looks after the largest customers',
		],
	],
	[
		'levels on one sheet, areas called like one on the next',
		'grid',
		{
			Levels: `
Level|Level name|Scope
E1|Starter|Own tasks
E2|Doer|Own features
E3|Owner|Own systems
`,
			Expectations: `
Level|Delivery|Quality
E1|Ships small changes with help|Writes tests for own code
E2|Ships features without help|Improves the tests of others
E3|Plans the work of several people|Decides how the team tests
`,
		},
		[
			'ladder · Starter · Delivery: Ships small changes with help',
			'ladder · Starter · Quality: Writes tests for own code',
			'ladder · Doer · Delivery: Ships features without help',
			'ladder · Doer · Quality: Improves the tests of others',
			'ladder · Owner · Delivery: Plans the work of several people',
			'ladder · Owner · Quality: Decides how the team tests',
		],
	],
	[
		'a name and a category',
		'grid',
		{
			'Frontend Engineer': `
Name|Category|Level 1|Level 2|Level 3
Accessibility|Craft|Fixes what a checker finds|Tests with a screen reader|Sets the standard for the team
Performance|Craft|Measures a page|Keeps pages within budget|Designs for slow networks
Feedback|People|Asks for feedback|Gives feedback each week|Teaches others to give feedback
`,
		},
		[
			'Accessibility in Craft',
			'Performance in Craft',
			'Feedback in People',
			'Frontend Engineer · Level 1 · Accessibility: Fixes what a checker finds',
			'Frontend Engineer · Level 2 · Accessibility: Tests with a screen reader',
			'Frontend Engineer · Level 3 · Accessibility: Sets the standard for the team',
			'Frontend Engineer · Level 1 · Performance: Measures a page',
			'Frontend Engineer · Level 2 · Performance: Keeps pages within budget',
			'Frontend Engineer · Level 3 · Performance: Designs for slow networks',
			'Frontend Engineer · Level 1 · Feedback: Asks for feedback',
			'Frontend Engineer · Level 2 · Feedback: Gives feedback each week',
			'Frontend Engineer · Level 3 · Feedback: Teaches others to give feedback',
		],
	],
	[
		'a skill and its pillar',
		'grid',
		{
			Matrix: `
Skill name|Pillar|L1|L2
Debugging|Technical|Reads a stack trace|Finds faults across services
Estimation|Delivery|Estimates own tasks|Estimates a project
Planning|Delivery|Plans a day|Plans a month
`,
		},
		[
			'Debugging in Technical',
			'Estimation in Delivery',
			'Planning in Delivery',
			'ladder · L1 · Debugging: Reads a stack trace',
			'ladder · L2 · Debugging: Finds faults across services',
			'ladder · L1 · Estimation: Estimates own tasks',
			'ladder · L2 · Estimation: Estimates a project',
			'ladder · L1 · Planning: Plans a day',
			'ladder · L2 · Planning: Plans a month',
		],
	],
	[
		'a title and a theme',
		'grid',
		{
			Marketing: `
Title|Theme|Junior marketer|Marketer|Senior marketer
Copy|Craft|Writes posts from a brief|Writes a campaign|Sets the voice
Budget|Business|Follows a budget|Plans a budget|Defends a budget
`,
		},
		[
			'Copy in Craft',
			'Budget in Business',
			'Marketing · Junior marketer · Copy: Writes posts from a brief',
			'Marketing · Marketer · Copy: Writes a campaign',
			'Marketing · Senior marketer · Copy: Sets the voice',
			'Marketing · Junior marketer · Budget: Follows a budget',
			'Marketing · Marketer · Budget: Plans a budget',
			'Marketing · Senior marketer · Budget: Defends a budget',
		],
	],
	[
		'a job level and a job title',
		'grid',
		{
			Levels: `
Job level|Job title|Technical ability|People skills|Business focus
L1|Apprentice mechanic|Changes tyres and oil|Listens to customers|Follows the price list
L2|Mechanic|Repairs engines alone|Explains repairs to customers|Offers fitting services
L3|Master mechanic|Finds faults nobody else finds|Trains apprentices|Plans the work of the garage
`,
		},
		[
			'ladder · Apprentice mechanic · Technical ability: Changes tyres and oil',
			'ladder · Apprentice mechanic · People skills: Listens to customers',
			'ladder · Apprentice mechanic · Business focus: Follows the price list',
			'ladder · Mechanic · Technical ability: Repairs engines alone',
			'ladder · Mechanic · People skills: Explains repairs to customers',
			'ladder · Mechanic · Business focus: Offers fitting services',
			'ladder · Master mechanic · Technical ability: Finds faults nobody else finds',
			'ladder · Master mechanic · People skills: Trains apprentices',
			'ladder · Master mechanic · Business focus: Plans the work of the garage',
		],
	],
];
