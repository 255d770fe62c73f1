import type { OfSheets } from './of-sheets.ts';

/** Names under R, A, C and I. */
export const OF_NAMES: readonly OfSheets[] = [
	[
		'who does it and who answers for it',
		'grid',
		{
			'Who does what': `
Task|R|A|C|I
Approve holiday|Team lead|Engineering manager|HR partner|Team
Run the retrospective|Scrum master|Team lead|Developers|Engineering manager
Choose libraries|Developer|Tech lead|Architect|
Write the roadmap|Product manager|Head of product|Tech lead, Designer|Developers
`,
		},
		[
			'responsibility : Approve holiday',
			'  consulted Team lead',
			'  owner Engineering manager',
			'  consulted HR partner',
			'  informed Team',
			'responsibility : Run the retrospective',
			'  consulted Scrum master',
			'  owner Team lead',
			'  consulted Developer',
			'  informed Engineering manager',
			'responsibility : Choose libraries',
			'  consulted Developer',
			'  owner Tech lead',
			'  consulted Architect',
			'responsibility : Write the roadmap',
			'  consulted Product manager',
			'  owner Head of product',
			'  consulted Tech lead',
			'  consulted Designer',
			'  informed Developer',
		],
	],
	[
		'responsible and accountable, by process',
		'grid',
		{
			RACI: `
Process area|Activity|Responsible|Accountable|Consulted|Informed
Hiring|Screen candidates|Recruiter|Engineering manager|Tech lead|
Hiring|Make an offer|Engineering manager|Head of engineering|Recruiter|Finance
Operations|Run the pager rota|Engineer|Tech lead||Support
Operations|Write the review of an incident|Engineer|Engineer|Tech lead|All
`,
		},
		[
			'responsibility Hiring: Screen candidates',
			'  consulted Recruiter',
			'  owner Engineering manager',
			'  consulted Tech lead',
			'responsibility Hiring: Make an offer',
			'  consulted Engineering manager',
			'  owner Head of engineering',
			'  consulted Recruiter',
			'  informed Finance',
			'responsibility Operations: Run the pager rota',
			'  consulted Engineer',
			'  owner Tech lead',
			'  informed Support',
			'responsibility Operations: Write the review of an incident',
			'  owner Engineer',
			'  consulted Tech lead',
		],
	],
	[
		'questions as heads',
		'grid',
		{
			'Ops RACI': `
Process step|Who does it|Who signs off|Who must be asked|Who must be told
Change the firewall|Network engineer|Head of IT|Security officer|All staff
Restore a backup|System administrator|Head of IT||Product owner
Order hardware|Office manager|Finance lead|Head of IT|-
`,
		},
		[
			'responsibility : Change the firewall',
			'  consulted Network engineer',
			'  owner Head of IT',
			'  consulted Security officer',
			'responsibility : Restore a backup',
			'  consulted System administrator',
			'  owner Head of IT',
			'  informed Product owner',
			'responsibility : Order hardware',
			'  consulted Office manager',
			'  owner Finance lead',
			'  consulted Head of IT',
		],
	],
	[
		'drivers and approvers',
		'grid',
		{
			DACI: `
Decision|Driver|Approver|Contributors|Informed
Choose a payment provider|Product manager|CTO|Tech lead, Finance|Support
Retire the old API|Tech lead|Head of platform|Customer success|Sales
`,
		},
		[
			'responsibility : Choose a payment provider',
			'  consulted Product manager',
			'  owner CTO',
			'  consulted Tech lead',
			'  consulted Finance',
			'  informed Support',
			'responsibility : Retire the old API',
			'  consulted Tech lead',
			'  owner Head of platform',
			'  consulted Customer success',
			'  informed Sales',
		],
	],
	[
		'the same in German',
		'grid',
		{
			Verantwortlichkeiten: `
Aufgabe|Verantwortlich|Durchführung|Zu informieren
Rufbereitschaft planen|Teamleitung|Entwickler|Support
Release freigeben|Produktmanager|Entwickler|Kunden
`,
		},
		[
			'responsibility : Rufbereitschaft planen',
			'  owner Teamleitung',
			'  consulted Entwickler',
			'  informed Support',
			'responsibility : Release freigeben',
			'  owner Produktmanager',
			'  consulted Entwickler',
			'  informed Kunden',
		],
	],
	[
		'who decides, does, is asked',
		'grid',
		{
			Accountabilities: `
Decision|Who decides (A)|Who does it (R)|Who is asked (C)
Architecture changes|Staff engineer|Engineers|Security
Budget of the team|Director|Engineering manager|Finance
`,
		},
		[
			'responsibility : Architecture changes',
			'  owner Staff engineer',
			'  consulted Engineers',
			'  consulted Security',
			'responsibility : Budget of the team',
			'  owner Director',
			'  consulted Engineering manager',
			'  consulted Finance',
		],
	],
];
