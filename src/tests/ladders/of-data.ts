import type { Shape } from '../../exchange/shapes/answers.ts';

/** A ladder in a shape that people publish, made up: its name and shape, its files, and what it says. */
export type MadeUp = readonly [
	name: string,
	shape: Shape,
	files: Readonly<Record<string, string>>,
	says: readonly string[],
];

/** Ladders of data. */
export const OF_DATA: readonly MadeUp[] = [
	[
		'a long list',
		'records',
		{
			'competencies.yaml': `
- id: 1a
  summary: Writes code that others can read
  examples:
    - Splits a long function first
  supportingUrls:
    - label: A style guide
      url: https://example.org/style
  level: junior-engineer
  area: technical
- id: 2a
  summary: Leads the design of a service with < 3 dependencies
  level: senior-engineer
  area: technical
`,
		},
		[
			'junior-engineer · technical: Writes code that others can read',
			'  example: Splits a long function first',
			'  link: A style guide https://example.org/style',
			'senior-engineer · technical: Leads the design of a service with < 3 dependencies',
		],
	],
	[
		'a long list by foreign keys, with one scale for all',
		'records',
		{
			'skills.json': `{
  "competencies": [{ "id": "c1", "name": "Data" }, { "id": "c2", "name": "Code" }],
  "skills": [{ "id": "s1", "competency_id": "c2", "description": "Can write a function that works" }],
  "scale": [{ "id": 1, "name": "Novice" }, { "id": 2, "name": "Expert" }]
}`,
		},
		['Code: Can write a function that works'],
	],
	[
		'a tree, a file an axis',
		'tree',
		{
			'mobile.json': `{ "displayName": "Mobile", "category": "Building", "description": "Builds what one holds in the hand",
  "milestones": [
    { "summary": "Works within an architecture", "signals": ["Delivers features from designs"], "examples": ["Added a cell to a list"] },
    { "summary": "Develops an architecture", "signals": ["Defines patterns for others to use"], "examples": [] },
  ] }`,
		},
		[
			'Mobile in Building',
			'Mobile · 1: Delivers features from designs',
			'Mobile · 2: Defines patterns for others to use',
			'example Mobile · 1: Added a cell to a list',
		],
	],
	[
		'a tree, a file a level, with three sides',
		'tree',
		{
			'engineer/one.yaml': `
title: Engineer 1
order: 1
areas:
  - name: Craft
    below: [Needs to be shown twice how to test]
    meets: [Writes tests when told to do so]
    exceeds: [Writes tests without being told]
advice:
  - Pair this person with a senior one
`,
			'engineer/two.yaml':
				'title: Engineer 2\norder: 2\nareas: [{ name: Craft, meets: [Writes tests before the code] }]',
		},
		[
			'below engineer · Engineer 1 · Craft: Needs to be shown twice how to test',
			'engineer · Engineer 1 · Craft: Writes tests when told to do so',
			'above engineer · Engineer 1 · Craft: Writes tests without being told',
			'advice engineer · Engineer 1: Pair this person with a senior one (advice)',
			'engineer · Engineer 2 · Craft: Writes tests before the code',
		],
	],
	[
		'a tree in which keys are names',
		'tree',
		{
			'ladder.yaml': `
roles:
  engineer:
    title: Engineer
    levels:
      - name: Junior
        craft: [Writes code with some help]
        impact: [Finishes tasks in a day]
      - name: Senior
        craft: [Writes code without any help]
`,
		},
		[
			'Engineer · Junior · craft: Writes code with some help',
			'Engineer · Junior · impact: Finishes tasks in a day',
			'Engineer · Senior · craft: Writes code without any help',
		],
	],
	[
		'a tree of names, with a sentence for each',
		'tree',
		{
			'ladder.json':
				'{"title":"Engineer","levels":{"E1":{"title":"Junior","craft":"Writes code with help"},"E2":{"title":"Senior","craft":"Writes code to learn from"}}}',
		},
		['Engineer · Junior · craft: Writes code with help', 'Engineer · Senior · craft: Writes code to learn from'],
	],
	[
		'two trees with references',
		'references',
		{
			'skills.yaml':
				'title: Core\nid: core\nskills:\n- {name: Talk, id: talk, levels: [{name: Some, id: a, criteria: [Says good morning to all]}, {name: More, id: b, criteria: [Says what is wrong to all]}]}',
			'roles.yaml':
				'title: Tech\nroles:\n- title: Engineer\n  levels:\n  - title: Junior\n    needs: [core/talk/a]\n    optional: [talk/2]',
		},
		[
			'Talk in Core',
			'Talk · Some: Says good morning to all',
			'Talk · More: Says what is wrong to all',
			'needs Engineer · Junior · Talk · Some',
			'may Engineer · Junior · Talk · More',
		],
	],
	[
		'rungs with a sentence for each area',
		'tree',
		{
			'levels.json':
				'{"levels":[{"level":"L1","title":"Junior engineer","craft":"Writes simple code that works","impact":"Finishes tasks in a week"},{"level":"L2","title":"Engineer","craft":"Writes good code without help","impact":"Finishes features in a month"}]}',
		},
		[
			'Junior engineer · craft: Writes simple code that works',
			'Junior engineer · impact: Finishes tasks in a week',
			'Engineer · craft: Writes good code without help',
			'Engineer · impact: Finishes features in a month',
		],
	],
	[
		'areas with a sentence for each rung',
		'tree',
		{ 'grid.yaml': '- area: Craft\n  Junior: Writes simple code that works\n  Senior: Shapes the code of the team' },
		['Junior · Craft: Writes simple code that works', 'Senior · Craft: Shapes the code of the team'],
	],
	[
		'responsibilities with their owners',
		'tree',
		{
			'duties.yaml':
				'responsibilities:\n- title: Code review\n  owner: Tech lead\n  consulted: [Engineer]\n- title: Roadmap\n  owner: Product manager',
		},
		[
			'responsibility : Code review (responsibilities)',
			'  owner Tech lead',
			'  consulted Engineer',
			'responsibility : Roadmap (responsibilities)',
			'  owner Product manager',
		],
	],
	[
		'ladders with their levels, and what these are paid',
		'tree',
		{
			'ladders.json':
				'{"ladders":[{"name":"Engineer","levels":[{"code":"SE1","name":"Associate","salaryBand":"42000-50000","competencies":{"craft":["Writes code with some help"]}},{"code":"SE2","name":"Senior","salaryBand":"60000-70000","competencies":{"craft":["Designs parts of a system"]}}]},{"name":"Manager","levels":[{"code":"EM1","name":"Lead","salaryBand":"70000-80000","competencies":{"craft":["Keeps up with the design"]}}]}]}',
		},
		[
			'Engineer · Associate · craft: Writes code with some help',
			'Engineer · Senior · craft: Designs parts of a system',
			'Manager · Lead · craft: Keeps up with the design',
		],
	],
];
