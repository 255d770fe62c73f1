import type { MadeUp } from './of-data.ts';

/** Ladders of pages. */
export const OF_PAGES: readonly MadeUp[] = [
	[
		'an outline with folded examples',
		'outline',
		{
			'engineering.md': `# Engineering

This is how we grow.

## L1 - Associate Engineer

**Scope:** tasks

### Delivery

- Finishes small tasks
- Asks for help early

<details>
<summary>Examples</summary>

- Fixed a typo in \`docs\`

</details>

## L2 - Engineer

### Delivery

- Finishes features
`,
		},
		[
			'Engineering · Associate Engineer · Delivery: Finishes small tasks',
			'Engineering · Associate Engineer · Delivery: Asks for help early',
			'Engineering · Engineer · Delivery: Finishes features',
			'example Engineering · Associate Engineer · Delivery: Fixed a typo in `docs`',
		],
	],
	[
		'an outline with words in bold over its lists',
		'outline',
		{
			'README.md':
				'# Levels\n\n## Engineer I\n\n**Skill**\n\n* Writes code.\n\n**Talk**\n\n* Listens.\n\n## Engineer II\n\n**Skill**\n\n* Designs.\n\n**Talk**\n\n* Speaks.',
		},
		[
			'Levels · Engineer I · Skill: Writes code.',
			'Levels · Engineer I · Talk: Listens.',
			'Levels · Engineer II · Skill: Designs.',
			'Levels · Engineer II · Talk: Speaks.',
		],
	],
	[
		'an outline, a page a competency',
		'outline',
		Object.fromEntries(
			['Talk/Writing', 'Talk/Speaking', 'Work/Planning'].map((path) => [
				`${path}.md`,
				`# ${path.split('/')[1]}\n\n## Level 1\n- Tries ${path}\n\n## Level 2\n- Masters ${path}`,
			]),
		),
		[
			'Speaking in Talk',
			'Writing in Talk',
			'Planning in Work',
			'Speaking · Level 1: Tries Talk/Speaking',
			'Speaking · Level 2: Masters Talk/Speaking',
			'Writing · Level 1: Tries Talk/Writing',
			'Writing · Level 2: Masters Talk/Writing',
			'Planning · Level 1: Tries Work/Planning',
			'Planning · Level 2: Masters Work/Planning',
		],
	],
	[
		'an outline, a page a level',
		'outline',
		{
			'backend/L3 - Senior Engineer.md': '## Craft\n\n- Designs',
			'backend/L4 - Staff Engineer': '# L4 - Staff Engineer\n\n## Craft\n\n- Leads the design',
		},
		['backend · Senior Engineer · Craft: Designs', 'backend · Staff Engineer · Craft: Leads the design'],
	],
	[
		'an outline of responsibilities',
		'outline',
		{
			'Engineer.md':
				'# Engineer\n\n> Builds things.\n\n## Responsibilities\n\n### Code\n\n- Writes code\n\n### People\n\n- Helps others\n\n## Skills\n\n- Go\n\n## KPIs\n\n- Uptime',
		},
		[
			'responsibility : Writes code (Code)',
			'  owner Engineer',
			'responsibility : Helps others (People)',
			'  owner Engineer',
			'Engineer: Go (Skills)',
			'indicator Engineer: Uptime (KPIs)',
		],
	],
	[
		'an outline in HTML',
		'outline',
		{
			'index.html':
				'<h1>Engineer</h1><h2>IC1 Engineer</h2><h3>Results</h3><ul><li><b>Impact</b>: I deliver<li>I ask <em>early</em></ul><h2>IC2 Engineer</h2><h3>Results</h3><ul><li>I deliver more</ul>',
		},
		[
			'Engineer · IC1 Engineer · Results: **Impact**: I deliver',
			'Engineer · IC1 Engineer · Results: I ask *early*',
			'Engineer · IC2 Engineer · Results: I deliver more',
		],
	],
	[
		'a grid of areas and levels',
		'grid',
		{
			'ladder.md':
				'# Engineer\n\n| Area | Junior | Senior |\n|---|---|---|\n| Craft | Learns the stack<br>• asks | Shapes it |\n| Impact | A task | Teams |',
		},
		[
			'Engineer · Junior · Craft: Learns the stack',
			'Engineer · Junior · Craft: asks',
			'Engineer · Senior · Craft: Shapes it',
			'Engineer · Junior · Impact: A task',
			'Engineer · Senior · Impact: Teams',
		],
	],
	[
		'a grid of who does what',
		'grid',
		{
			'raci.md':
				'| Duty | Engineer | Tech lead | Owner |\n|---|---|---|---|\n| Code review | R | | I |\n| Roadmap | C | C | A |',
		},
		[
			'responsibility : Code review',
			'  owner Engineer',
			'  informed Owner',
			'responsibility : Roadmap',
			'  consulted Engineer',
			'  consulted Tech lead',
			'  owner Owner',
		],
	],
	[
		'a common path, and two tracks that go on from it',
		'outline',
		{
			'README.md':
				'# Engineering\n\n## Engineer I\n\n- Delivers tasks.\n\n## Engineer II\n\n- Delivers features.\n\n## Senior engineer\n\n- Leads a project.\n\n## Technical track\n\n### Staff engineer\n\n- Sets standards.\n\n### Principal engineer\n\n- Shapes the strategy.\n\n## People track\n\n### Engineering manager\n\n- Hires a team.\n',
		},
		[
			'Engineering · Engineer I: Delivers tasks.',
			'Engineering · Engineer II: Delivers features.',
			'Engineering · Senior engineer: Leads a project.',
			'Technical track · Staff engineer: Sets standards.',
			'Technical track · Principal engineer: Shapes the strategy.',
			'People track · Engineering manager: Hires a team.',
		],
	],
	[
		'a folder a role, a numbered page a level, of which the lowest has no rank in its name',
		'outline',
		{
			'data/1-data-analyst.md': '# Data analyst\n\n## Modelling\n\n- Builds reports.\n',
			'data/2-senior-data-analyst.md': '# Senior data analyst\n\n## Modelling\n\n- Designs tables.\n',
			'design/1-designer.md': '# Designer\n\n## Craft\n\n- Designs screens.\n',
			'design/2-senior-designer.md': '# Senior designer\n\n## Craft\n\n- Extends the system.\n',
			'design/3-principal-designer.md': '# Principal designer\n\n## Craft\n\n- Sets the direction.\n',
		},
		[
			'data · Data analyst · Modelling: Builds reports.',
			'data · Senior data analyst · Modelling: Designs tables.',
			'design · Designer · Craft: Designs screens.',
			'design · Senior designer · Craft: Extends the system.',
			'design · Principal designer · Craft: Sets the direction.',
		],
	],
	[
		'an outline with examples in the items that they are of',
		'outline',
		{
			'qa.md':
				'# QA\n\n## Junior\n\n### Testing\n\n- Writes tests.\n  - E.g. one for each rule.\n\n## Senior\n\n### Testing\n\n- Plans a release.\n  - For example: which risks come first.\n  - For instance, by hand.\n- Asks.\n',
		},
		[
			'QA · Junior · Testing: Writes tests.',
			'  example: E.g. one for each rule.',
			'QA · Senior · Testing: Plans a release.',
			'  example: For example: which risks come first.',
			'  example: For instance, by hand.',
			'QA · Senior · Testing: Asks.',
		],
	],
];
