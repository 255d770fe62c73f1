import type { OfSheets } from './of-sheets.ts';

/** Skills with a yes or a no at each rung, and tables of who does what that look like them. */
export const OF_MARKS: readonly OfSheets[] = [
	[
		'a checklist of skills',
		'records',
		{
			Skills: `
Skill|Junior|Mid|Senior
Writes unit tests|yes|yes|yes
Reviews code of others|no|yes|yes
Designs services|no|no|yes
`,
		},
		[
			'ladder · Junior: Writes unit tests',
			'ladder · Mid: Writes unit tests',
			'ladder · Senior: Writes unit tests',
			'ladder · Mid: Reviews code of others',
			'ladder · Senior: Reviews code of others',
			'ladder · Senior: Designs services',
		],
	],
	[
		'a checklist with areas',
		'records',
		{
			'Checklist for developers': `
Area|Skill|L1|L2|L3
Code|Can use git|x|x|x
Code|Can profile a program||x|x
People|Can mentor a newcomer|||x
`,
		},
		[
			'Checklist for developers · L1 · Code: Can use git',
			'Checklist for developers · L2 · Code: Can use git',
			'Checklist for developers · L3 · Code: Can use git',
			'Checklist for developers · L2 · Code: Can profile a program',
			'Checklist for developers · L3 · Code: Can profile a program',
			'Checklist for developers · L3 · People: Can mentor a newcomer',
		],
	],
	[
		'ticks and crosses',
		'records',
		{
			'Support engineer': `
Must be able to|Support engineer I|Support engineer II|Support engineer III
Reset passwords|✓|✓|✓
Read server logs|✗|✓|✓
Write runbooks|✗|✗|✓
`,
		},
		[
			'Support engineer · Support engineer I: Reset passwords',
			'Support engineer · Support engineer II: Reset passwords',
			'Support engineer · Support engineer III: Reset passwords',
			'Support engineer · Support engineer II: Read server logs',
			'Support engineer · Support engineer III: Read server logs',
			'Support engineer · Support engineer III: Write runbooks',
		],
	],
	[
		'tools by level',
		'grid',
		{
			'Data engineer': `
Level|SQL|Python|Airflow|Spark
DE1|yes|yes|no|no
DE2|yes|yes|yes|no
DE3|yes|yes|yes|optional
`,
		},
		[
			'Data engineer · DE1: SQL',
			'Data engineer · DE1: Python',
			'Data engineer · DE2: SQL',
			'Data engineer · DE2: Python',
			'Data engineer · DE2: Airflow',
			'Data engineer · DE3: SQL',
			'Data engineer · DE3: Python',
			'Data engineer · DE3: Airflow',
			'optional Data engineer · DE3: Spark',
		],
	],
	[
		'skills with notes, some of them optional',
		'records',
		{
			QA: `
Skill|Notes|Junior tester|Senior tester|Principal tester
Exploratory testing|Sessions of an hour|x|x|x
Load testing|With any tool||(x)|x
`,
		},
		[
			'QA · Junior tester: Exploratory testing',
			'QA · Senior tester: Exploratory testing',
			'QA · Principal tester: Exploratory testing',
			'optional QA · Senior tester: Load testing',
			'QA · Principal tester: Load testing',
		],
	],
	[
		'letters for yes and no, in groups',
		'records',
		{
			'Frontend developer': `
Skill group|Skill|Junior developer|Developer|Senior developer|Lead developer
HTML|Semantic markup|Y|Y|Y|Y
HTML|Accessibility audits|N|N|Y|Y
CSS|Grid layouts|N|Y|Y|Y
JS|Performance budgets|N|N|N|Y
`,
		},
		[
			'Frontend developer · Junior developer · HTML: Semantic markup',
			'Frontend developer · Developer · HTML: Semantic markup',
			'Frontend developer · Senior developer · HTML: Semantic markup',
			'Frontend developer · Lead developer · HTML: Semantic markup',
			'Frontend developer · Senior developer · HTML: Accessibility audits',
			'Frontend developer · Lead developer · HTML: Accessibility audits',
			'Frontend developer · Developer · CSS: Grid layouts',
			'Frontend developer · Senior developer · CSS: Grid layouts',
			'Frontend developer · Lead developer · CSS: Grid layouts',
			'Frontend developer · Lead developer · JS: Performance budgets',
		],
	],
	[
		'signs at ranks',
		'grid',
		{
			Kitchen: `
Rank|Knife skills|Sauces|Ordering|Menu planning
Junior cook|✔|✘|✘|✘
Cook|✔|✔|✘|✘
Senior cook|✔|✔|✔|✔
`,
		},
		[
			'Kitchen · Junior cook: Knife skills',
			'Kitchen · Cook: Knife skills',
			'Kitchen · Cook: Sauces',
			'Kitchen · Senior cook: Knife skills',
			'Kitchen · Senior cook: Sauces',
			'Kitchen · Senior cook: Ordering',
			'Kitchen · Senior cook: Menu planning',
		],
	],
	[
		'what one must have and what is nice to have',
		'grid',
		{
			Backend: `
Level|Must have|Nice to have
Junior|Writes Java⏎Uses git|Knows Docker
Senior|Designs services⏎Tunes queries|Speaks at events
`,
		},
		[
			'Backend · Junior: Writes Java (Must have)',
			'Backend · Junior: Uses git (Must have)',
			'optional Backend · Junior: Knows Docker (Nice to have)',
			'Backend · Senior: Designs services (Must have)',
			'Backend · Senior: Tunes queries (Must have)',
			'optional Backend · Senior: Speaks at events (Nice to have)',
		],
	],
	[
		'crosses for who does what, with a senior among the roles',
		'grid',
		{
			'Who does what': `
Task|Tech lead|Engineering manager|Senior developer
Code review|x||x
Hiring||x|
Salary talks||x|
`,
		},
		[
			'responsibility : Code review',
			'  owner Tech lead',
			'  owner Senior developer',
			'responsibility : Hiring',
			'  owner Engineering manager',
			'responsibility : Salary talks',
			'  owner Engineering manager',
		],
	],
];
