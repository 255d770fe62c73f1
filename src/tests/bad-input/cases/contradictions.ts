import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const MONDAY = 'stories/a-monday.mdx';
const REVIEW = 'responsibilities/code-review.mdx';
const ROADMAP = 'responsibilities/roadmap.mdx';
const JUNIOR = 'levels/engineer/junior.mdx';
const SENIOR = 'levels/engineer/senior.mdx';
const MANAGER = 'roles/manager.mdx';
const CRAFT = 'axes/craft.mdx';
const SETTINGS = 'handbook.yaml';

const level = (title: string) =>
	`---\nrole: manager\norder: 1\ntitle: ${title}\nsummary: Listens.\nreach: A team.\nexpectations: { craft: 1 }\n---\n`;
const page = (title: string) => `---\ntitle: ${title}\ndescription: Whom it is for.\n---\n`;
const SCALE = changed(
	CRAFT,
	`scale:
  - name: Learns
    text: Asks for help early.
  - name: Teaches
    text: Is asked for help.
`,
	'',
);

/** Things that cannot be true together. */
export const contradictionCases: readonly Case[] = [
	onePassage(
		'an owner who is consulted',
		REVIEW,
		['owner: engineer', 'owner: engineer\nconsulted: [manager, engineer]'],
		'5:22',
		/engineer owns “Code review” and is consulted about it.*Remove engineer from `consulted`/,
	),
	onePassage(
		'one of several who share it, consulted',
		ROADMAP,
		['area: work', 'consulted: [manager]'],
		'3:13',
		'manager shares “The roadmap” and is consulted',
	),
	onePassage(
		'an owner to whom it is escalated',
		REVIEW,
		['area: work', 'escalateTo: engineer'],
		'3:13',
		/engineer owns “Code review” and is also who decides/,
	),
	{
		name: 'one of several who share it decides in the end: accepted',
		files: { [ROADMAP]: changed(ROADMAP, 'area: work', 'escalateTo: manager') },
		expected: [],
	},
	onePassage(
		'a responsibility mistaken for itself',
		REVIEW,
		['area: work', 'confusedWith: [hiring, code-review]'],
		'3:24',
		'is said to be mistaken for itself',
	),
	onePassage(
		'a level on a par with itself',
		JUNIOR,
		['order: 1', 'order: 1\nequivalentTo: [engineer/junior]'],
		'5:16',
		'with itself',
	),
	onePassage(
		'a level on a par with another of its role',
		JUNIOR,
		['order: 1', 'order: 1\nequivalentTo: [engineer/senior]'],
		'5:16',
		'which is another rung of the same role',
	),
	onePassage(
		'an entry split off from itself',
		REVIEW,
		['area: work', 'splitFrom: [code-review]'],
		'3:13',
		'split off from itself',
	),
	onePassage(
		'an entry split off from what it was',
		REVIEW,
		['area: work', 'formerly: [reviews]\nsplitFrom: [reviews]'],
		'4:13',
		'and to have been “reviews” itself',
	),
	onePassage(
		'a question that sends on to itself',
		'faq/who-reads-my-change.mdx',
		['[roles/engineer]', '[faq/who-reads-my-change]'],
		'6:11',
		'sends its reader on to itself',
	),
	{
		name: 'an owner given in a layer above, whom the file below consults: said above',
		files: { [REVIEW]: changed(REVIEW, 'area: work', 'consulted: [tech-lead, manager]\nescalateTo: manager') },
		over: {
			[REVIEW]: '---\nowner: manager\n---\n',
			'roles/engineer.mdx': '---\nextends: tech-lead\n---\n',
			[MONDAY]: '---\nscenes:\n  - { time: "09:00", minutes: 9, title: Quiet, text: Nothing. }\n---\n',
			'faq/who-reads-my-change.mdx': '---\nroles: [manager]\n---\n',
		},
		expected: [
			{ at: `org/${REVIEW}:2:8`, says: /is also who decides.*Add “escalateTo: role” with another role here/ },
			{
				at: `org/${REVIEW}:2:8`,
				says: /is consulted about it.*Add “consulted: \[tech-lead\]” here: it stands in the file below/,
			},
		],
	},
	{
		name: 'one alias of two roles',
		files: { 'roles/engineer.mdx': changed('roles/engineer.mdx', 'order: 1', 'aliases: [Dev, em]') },
		expected: [{ at: `${MANAGER}:3:11`, says: '“EM”, an alias of “Manager”, is also an alias of “Engineer”' }],
	},
	onePassage(
		'an alias that is the title of another role',
		MANAGER,
		['[EM]', '[EM, Tech-Leads]'],
		'3:15',
		'“Tech-Leads”, an alias of “Manager”, is also the title of roles/tech-lead',
	),
	{
		name: 'two roles of one title',
		files: { [MANAGER]: changed(MANAGER, 'title: Manager', 'title: TECH LEAD') },
		expected: [
			{
				at: 'roles/tech-lead.mdx:2:8',
				says: /“Tech lead”, the title of roles\/tech-lead, is also the title of roles\/manager/,
			},
		],
	},
	onePassage(
		'two levels of one title',
		SENIOR,
		['title: Senior engineer', 'title: Junior Engineer'],
		'3:8',
		/is also the title of levels\/engineer\/junior/,
	),
	{
		name: 'two levels of different roles with one title',
		files: { 'levels/manager/1.mdx': level('Senior engineer') },
		expected: [
			{ at: 'levels/manager/1.mdx:4:8', says: 'is also the title of levels/engineer/senior', severity: 'warning' },
		],
	},
	{
		name: 'one title of three levels in three roles is one finding',
		files: {
			'levels/manager/1.mdx': level('Senior engineer'),
			'levels/tech-lead/1.mdx': level('Senior engineer').replace('role: manager', 'role: tech-lead'),
		},
		expected: [{ at: 'levels/tech-lead/1.mdx:4:8', says: 'and of 1 more', severity: 'warning' }],
	},
	onePassage(
		'two steps of a scale with one name',
		CRAFT,
		['name: Teaches', 'name: learns'],
		'7:11',
		/“learns”, step 2, is also step 1/,
	),
	onePassage(
		'two areas of one title',
		SETTINGS,
		['    title: Work', '    title: Work\n    summary: Some.\n  life:\n    title: work'],
		'14:12',
		'“work”, the title of “life”, is also the title of “work”',
	),
	onePassage(
		'two tracks of one title',
		SETTINGS,
		['title: Leading', 'title: Making'],
		'7:12',
		/“Making”, the title of “leading”, is also the title of “making”/,
	),
	{
		name: 'two pages of one title',
		files: { 'pages/news.mdx': page('About this handbook') },
		expected: [{ at: 'pages/news.mdx:2:8', says: 'is also the title of pages/about', severity: 'warning' }],
	},
	{
		name: 'two axes of one title',
		files: { 'axes/craft-too.mdx': '---\ntitle: craft\nsummary: The same.\n---\n' },
		expected: [
			{ at: 'axes/craft-too.mdx:1:1', says: 'No level says anything on', severity: 'warning' },
			{ at: 'axes/craft-too.mdx:2:8', says: 'is also the title of axes/craft' },
		],
	},
	{
		name: 'a role known by the name of one that nobody holds any more is accepted',
		files: {
			'roles/lead.mdx': '---\ntitle: Lead\nsummary: Led.\nstatus: retired\nreplacedBy: tech-lead\n---\n',
			'roles/tech-lead.mdx': changed('roles/tech-lead.mdx', 'order: 2', 'aliases: [Lead]'),
		},
		expected: [],
	},
	{
		name: 'ratings on a scale that is empty are one finding',
		files: { [CRAFT]: SCALE },
		expected: [{ at: `${CRAFT}:2:8`, says: '“Craft” has no scale, and 2 levels are rated on it' }],
	},
	{
		name: 'the same where an empty one is written',
		files: { [CRAFT]: SCALE.replace('---\ntitle', '---\nscale: []\ntitle') },
		expected: [{ at: `${CRAFT}:2:1`, says: '“Craft” has no scale, and 2 levels are rated on it' }],
	},
	{
		name: 'one rating on a scale that is empty',
		files: { [CRAFT]: SCALE, [SENIOR]: changed(SENIOR, 'craft: 2', 'craft: Works alone.') },
		expected: [{ at: `${JUNIOR}:8:10`, says: '“Junior engineer” is rated 1 on “Craft”, which has no scale' }],
	},
	onePassage(
		'a scene of 69 days',
		MONDAY,
		['minutes: 60', 'minutes: 100000'],
		'12:14',
		/“A drawing” takes 100000 minutes, which is more than 69 days; a story is one day.*at most 1440/,
	),
	onePassage(
		'a scene of 69 days before another is one finding',
		MONDAY,
		['minutes: 30', 'minutes: 100000'],
		'7:14',
		'more than 69 days',
	),
	onePassage('a scene of a day and a minute', MONDAY, ['minutes: 60', 'minutes: 1441'], '12:14', 'more than 1 day;'),
	onePassage(
		'a day that ends on the next, later than it began',
		MONDAY,
		['minutes: 60', 'minutes: 1381'],
		'12:14',
		/ends at 09:01 on the next day, 24 h 01 min after the day began at 09:00.*at most 1380 minutes/,
	),
	{
		name: 'a day of 24 hours, over midnight, is accepted',
		files: { [MONDAY]: changed(MONDAY, 'minutes: 60', 'minutes: 1380') },
		expected: [],
	},
];
