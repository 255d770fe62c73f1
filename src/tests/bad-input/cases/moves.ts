import { base, changed } from '../base.ts';
import type { Case, Said } from '../case.ts';

const YAML = 'org/handbook.yaml';

/** A layer over the base that renames and retires, and the one thing that must be said of it. */
const moved = (
	name: string,
	lines: string,
	at: string,
	says: Said['says'],
	{ severity, ...more }: Partial<Case> & Pick<Said, 'severity'> = {},
): Case => ({
	name,
	files: more.files ?? {},
	over: { 'handbook.yaml': lines, ...more.over },
	expected: [{ at: `${YAML}:${at}`, says, ...(severity ? { severity } : {}) }],
});

const retired = (what: string) => `retired:\n  roles: { ${what} }\n`;
const renamed = (what: string) => `renamed:\n  roles: { ${what} }\n`;

/** What a layer does with the ids of the one below: one cause, one finding, and that in its own handbook.yaml. */
export const moveCases: readonly Case[] = [
	moved(
		'two roles retired in favour of each other',
		retired('engineer: manager, manager: engineer'),
		'2:22',
		/“engineer” and “manager” are retired in favour of each other.*engineer → manager → engineer\./,
	),
	moved(
		'three roles in a circle, from the line that stands first',
		retired('tech-lead: engineer, engineer: manager, manager: tech-lead'),
		'2:23',
		'tech-lead → engineer → manager → tech-lead',
	),
	moved(
		'a circle, and another role that leads into it',
		retired('engineer: manager, manager: engineer, tech-lead: manager'),
		'2:22',
		'in a circle: engineer → manager → engineer',
	),
	moved('a role retired to itself', retired('engineer: engineer'), '2:22', '“engineer” is retired to itself'),
	moved('a role renamed to itself', renamed('engineer: engineer'), '2:22', '“engineer” is renamed to itself'),
	moved(
		'a role renamed to itself, with a file under its id',
		renamed('engineer: engineer'),
		'2:22',
		'“engineer” is renamed to itself',
		{ over: { 'roles/engineer.mdx': '---\naliases: [Dev]\n---\n' } },
	),
	moved(
		'a role retired in favour of one that is retired in favour of another',
		retired('engineer: manager, manager: tech-lead'),
		'2:22',
		/“manager” is to take the place of “engineer”, and is retired itself.*Write “tech-lead”/,
	),
	moved(
		'a role renamed to an id that is taken',
		renamed('engineer: manager'),
		'2:22',
		'There is a role “manager” already',
	),
	moved(
		'a role renamed to the id of one that cannot leave it',
		renamed('engineer: manager, manager: tech-lead'),
		'2:40',
		'There is a role “tech-lead” already',
	),
	moved(
		'two roles renamed to one id',
		renamed('engineer: dev, manager: dev'),
		'2:36',
		/“manager” and “engineer” cannot both/,
	),
	moved(
		'a role renamed to what is no id',
		renamed('engineer: x/y'),
		'2:22',
		'“x/y” cannot be the new name of “engineer”',
	),
	moved(
		'a role renamed in two steps',
		renamed('engineer: dev, dev: coder'),
		'2:27',
		/what “engineer” is called here.*Write one line for both: “engineer: coder”/,
	),
	moved(
		'a role renamed and retired',
		`${renamed('engineer: dev')}${retired('engineer: manager')}`,
		'4:12',
		/“engineer” is called “dev” here.*Write “dev”/,
	),
	moved(
		'a role retired in favour of one by its old id',
		`${renamed('manager: boss')}${retired('engineer: manager')}`,
		'4:22',
		/“manager”.*is called “boss” here.*Write “boss”/,
	),
	moved('a role retired in favour of a misspelt one', retired('engineer: maneger'), '2:22', 'Did you mean “manager”?'),
	moved('a misspelt role', retired('enginer: manager'), '2:12', 'Did you mean “engineer”?'),
	moved(
		'a role retired with nothing in its place',
		retired('engineer: null'),
		'2:12',
		/“engineer” is retired with nothing in its place, and so: “Code review” has no owner\..*“engineer: role”.*org\/responsibilities\/code-review\.mdx with “owner: role”/,
	),
	moved(
		'a role retired with nothing in its place, from which more than one kind of thing follows',
		retired('tech-lead: null'),
		'2:12',
		/“System design” has no owner\. No transition leads to or from “Architect”\..*“tech-lead: role”; or give it an owner in .*org\/responsibilities\/system-design\.mdx/,
		{
			files: {
				'roles/architect.mdx': '---\ntitle: Architect\nsummary: Sees far.\n---\n',
				'responsibilities/vision.mdx': '---\ntitle: Vision\nowner: architect\nsummary: There is one.\n---\n',
				'teams/trio.mdx': changed('teams/trio.mdx', 'roles: [', 'elsewhere: [architect]\nroles: ['),
				'transitions/up.mdx': '---\ntitle: Up\nfrom: tech-lead\nto: architect\nsummary: Further.\n---\n',
				'steps/up/see.mdx':
					'---\ntitle: See\norder: 1\nkind: practice\neffort: A day\nevidence: It is seen.\nexercises: [vision]\n---\n',
			},
		},
	),
	moved(
		'a responsibility retired, which was all that a role owned',
		'retired:\n  responsibilities: { code-review: null }\n',
		'2:23',
		/“code-review” is retired.*“Engineer” owns no responsibility.*New files of yours can do so; or take this line out/,
		{ severity: 'warning' },
	),
	moved(
		'a role retired in favour of one that is retired in its file',
		retired('engineer: tech-lead'),
		'2:12',
		/in favour of “tech-lead”, and so: .*“Tech lead” is retired, and “Code review” names it in `owner`/,
		{
			over: {
				'roles/tech-lead.mdx': '---\nstatus: retired\nreplacedBy: manager\n---\n',
				'responsibilities/system-design.mdx': '---\nowner: manager\n---\n',
				'responsibilities/roadmap.mdx': '---\nowner: manager\n---\n',
				'teams/trio.mdx': '---\nroles: [manager]\n---\n',
				'stories/a-monday.mdx':
					'---\nrole: manager\nscenes:\n  - { time: "09:00", minutes: 9, title: Quiet, text: Nothing. }\n---\n',
			},
		},
	),
	moved(
		'areas that lack some of those below',
		'areas:\n  people: { title: People, summary: All of them. }\n',
		'1:1',
		/takes the place of the whole list below, and lacks “work”, in which there are 4 entries.*“work: \{ title: Work \}”/,
	),
	moved(
		'tracks that lack one of those below',
		'tracks:\n  making: { title: Making, summary: All of it. }\n',
		'1:1',
		/lacks “leading”, in which there is 1 entry/,
	),
	{
		name: 'a line about an entry of the layer itself',
		files: {},
		over: {
			'handbook.yaml': retired('wizard: engineer'),
			'roles/wizard.mdx': '---\ntitle: Wizard\nsummary: Does magic.\nextends: engineer\nprivate: true\n---\n',
		},
		expected: [{ at: `${YAML}:2:12`, says: /“wizard” is a role of this layer itself.*“status: retired”/ }],
	},
	{
		name: 'the same in a handbook of one layer',
		files: { 'handbook.yaml': `${base['handbook.yaml']!}${renamed('engineer: dev')}` },
		expected: [
			{ at: 'handbook.yaml:14:12', says: /“engineer” is a role of this layer itself.*rename the file to dev/ },
		],
	},
	{
		name: 'roles that replace each other in a circle are one finding',
		files: {
			'roles/manager.mdx': changed('roles/manager.mdx', 'order: 3', 'status: retired\nreplacedBy: tech-lead'),
			'roles/tech-lead.mdx': changed('roles/tech-lead.mdx', 'order: 2', 'status: retired\nreplacedBy: manager'),
		},
		expected: [{ at: 'roles/manager.mdx:6:13', says: 'Roles replace each other in a circle' }],
	},
	{
		name: 'two roles that change places are accepted',
		files: {},
		over: { 'handbook.yaml': renamed('engineer: manager, manager: engineer') },
		expected: [],
	},
	{
		name: 'what was wrong below is said there, whatever else is done above',
		files: { 'responsibilities/hiring.mdx': '---\ntitle: Hiring\narea: work\nsummary: The right people join.\n---\n' },
		over: { 'handbook.yaml': renamed('engineer: dev') },
		expected: [{ at: 'base/responsibilities/hiring.mdx:2:8', says: 'Add a line “owner: role”' }],
	},
	{
		name: 'what follows from a file above is to be written above',
		files: {},
		over: { 'responsibilities/code-review.mdx': '---\nowner: manager\n---\n' },
		expected: [
			{ at: 'base/faq/who-reads-my-change.mdx:5:9', says: /Write it into .*org\/faq\/who-reads-my-change\.mdx/ },
			{
				at: 'base/roles/engineer.mdx:1:1',
				says: /Write it into .*org\/roles\/engineer\.mdx: files below stay as they are\./,
				severity: 'warning',
			},
			{ at: 'base/stories/a-monday.mdx:10:13', says: /Write it into .*org\/stories\/a-monday\.mdx/ },
		],
	},
];
