import { changed, withBody } from '../base.ts';
import type { Case, Content, Said } from '../case.ts';

const entry = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');

/** A role that is not announced, with work of its own. */
const SECRET = {
	'roles/head-of-ai.mdx': entry('title: Head of AI', 'aliases: [AI chief, HAI]', 'summary: Later.', 'private: true'),
	'responsibilities/ai-strategy.mdx': entry(
		'title: The strategy for AI',
		'area: work',
		'owner: head-of-ai',
		'summary: There is one.',
		'private: true',
	),
};

const LATER = 'Take it out until it may be known';
const IS_CALLED = 'which is what a private role is called';

/** A file that is published beside it, and what must be said of it. */
const beside = (
	name: string,
	path: string,
	text: string,
	...said: [at: string, says: Said['says'], severity?: 'warning'][]
): Case => ({
	name,
	files: { ...SECRET, [path]: path === 'handbook.yaml' ? withLists(text) : text },
	expected: said.map(([at, says, severity = 'error' as const]) => ({ at: `${path}:${at}`, says, severity })),
});

const accepted = (name: string, files: Record<string, Content>, over?: Case['over']): Case => ({
	name,
	files,
	...(over ? { over } : {}),
	expected: [],
});

const ABOUT = 'pages/about.mdx';
const REVIEW = 'responsibilities/code-review.mdx';

/** What is private: it can be written, and nothing that is published tells of it. */
export const privateCases: readonly Case[] = [
	accepted('a private role that owns private work is accepted', SECRET),
	accepted('the same in a layer over another', {}, SECRET),
	accepted('private work that a private role shares with a public one is accepted', {
		...SECRET,
		'responsibilities/ai-strategy.mdx': entry(
			'title: The strategy for AI',
			'shared: [head-of-ai, manager]',
			'summary: There is one.',
			'private: true',
		),
	}),
	accepted('private work of a public role is shown in no day of it, and that is accepted', {
		'responsibilities/secret.mdx': entry('title: A secret', 'owner: engineer', 'summary: It is one.', 'private: true'),
	}),
	accepted('private work is nothing to be learnt on a way that is published', {
		'responsibilities/one.mdx': entry('title: The first secret', 'owner: manager', 'summary: x', 'private: true'),
		'responsibilities/two.mdx': entry('title: Another of them', 'owner: manager', 'summary: x', 'private: true'),
		'responsibilities/three.mdx': entry('title: What nobody knows', 'owner: manager', 'summary: x', 'private: true'),
	}),
	accepted('a private axis is asked of no level that is published', {
		'axes/secret.mdx': entry('title: Secrecy', 'summary: How well it is kept.', 'private: true'),
	}),
	{
		name: 'in a shape that is private, private work is counted',
		files: {
			...SECRET,
			'teams/lab.mdx': entry(
				'title: The lab',
				'summary: For later.',
				'size: { from: 2, to: 3 }',
				'roles: [engineer, tech-lead, manager]',
				'private: true',
			),
		},
		expected: [{ at: 'teams/lab.mdx:5:8', says: 'nobody does the work of head-of-ai: “The strategy for AI”' }],
	},
	beside(
		'public work that a private role owns is said once',
		'responsibilities/models.mdx',
		entry('title: Models', 'owner: head-of-ai', 'summary: They are good.'),
		['3:8', 'names “Head of AI”, which is private'],
	),
	{
		name: 'a private responsibility that is nearly a public one says so itself',
		files: {
			'responsibilities/a-review-of-code.mdx': entry(
				'title: Review of code',
				'owner: engineer',
				'summary: x',
				'private: true',
			),
		},
		expected: [
			{
				at: 'responsibilities/a-review-of-code.mdx:2:8',
				says: 'add “code-review” to `confusedWith` here',
				severity: 'warning',
			},
		],
	},
	beside('in prose', ABOUT, withBody(ABOUT, 'Soon there is a head of AI.\n'), [
		'6:17',
		/“About this handbook” is published, and says “Head of AI”, which is what a private role is called.*Take it out/,
	]),
	beside('in prose, over two lines and in bold', ABOUT, withBody(ABOUT, 'A **head\nof AI**.\n'), ['6:5', IS_CALLED]),
	beside('in prose, many of them', ABOUT, withBody(ABOUT, 'Two heads of AI.\n'), ['6:5', IS_CALLED]),
	beside('in prose, with hyphens', ABOUT, withBody(ABOUT, 'The head-of-AI role.\n'), ['6:5', IS_CALLED]),
	beside('in a heading', ABOUT, withBody(ABOUT, '## The Head of AI\n'), ['6:8', IS_CALLED]),
	beside('in a table', ABOUT, withBody(ABOUT, '| Who |\n|---|\n| Head of AI |\n'), ['8:3', IS_CALLED]),
	beside('in code', ABOUT, withBody(ABOUT, 'Say `head of AI`.\n'), ['6:6', IS_CALLED]),
	beside('in the words of a link', ABOUT, withBody(ABOUT, 'Our [head of AI](/roles/manager/).\n'), ['6:6', IS_CALLED]),
	beside('twice in one sentence', ABOUT, withBody(ABOUT, 'Head of AI, head of AI.\n'), ['6:1', LATER], ['6:13', LATER]),
	beside('by an alias', ABOUT, withBody(ABOUT, 'Ask the AI chief.\n'), ['6:9', 'says “AI chief”']),
	beside('by a short form, which may mean something else', ABOUT, withBody(ABOUT, 'Ask HAI, not hai.\n'), [
		'6:5',
		'says “HAI”',
		'warning',
	]),
	beside('by the title of its work', ABOUT, withBody(ABOUT, 'Read the strategy for AI.\n'), [
		'6:6',
		'which is what a private responsibility is called',
		'warning',
	]),
	beside('in a description', ABOUT, changed(ABOUT, 'Whom it is for.\n---', 'For the head of AI.\n---'), [
		'3:22',
		IS_CALLED,
	]),
	beside('in keywords', REVIEW, changed(REVIEW, 'area: work', 'keywords: [review, head of ai]'), ['3:20', IS_CALLED]),
	beside('in a title', ABOUT, changed(ABOUT, 'title: About this handbook', 'title: About the head of AI'), [
		'2:18',
		IS_CALLED,
	]),
	beside('in an alias', REVIEW, changed(REVIEW, 'area: work', 'aliases: [Head of AI review]'), ['3:11', IS_CALLED]),
	beside('as what something was split off from', REVIEW, changed(REVIEW, 'area: work', 'splitFrom: [head-of-ai]'), [
		'3:13',
		IS_CALLED,
	]),
	beside(
		'in a scene',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', 'the tech lead thinks', 'the head of AI thinks'),
		['14:36', IS_CALLED],
	),
	accepted('the address of what something public links to is no name', {
		...SECRET,
		'roles/head-of-ai.mdx': entry('title: Code', 'summary: Later.', 'private: true'),
		[ABOUT]: withBody(ABOUT, 'Read [this](/responsibilities/code-review/), <Owner of="code-review" />.\n'),
	}),
	accepted('a longer name that is public is no private one', {
		...SECRET,
		'roles/head-of-ai.mdx': entry('title: Design', 'summary: Later.', 'private: true'),
		[ABOUT]: withBody(ABOUT, 'Read the system designs.\n'),
	}),
	accepted('a name that something public has as well is known anyway', {
		...SECRET,
		'roles/head-of-ai.mdx': entry('title: Code review', 'summary: Later.', 'private: true'),
		[ABOUT]: withBody(ABOUT, 'Read about code reviews.\n'),
	}),
	accepted('what is private may say what it likes', {
		...SECRET,
		'pages/later.mdx': entry('title: Later', 'description: The head of AI.', 'private: true'),
	}),
	{
		name: 'what was said below before a layer made it private is said once, where it did',
		files: {
			'roles/wizard.mdx': entry('title: Chief wizard', 'summary: Does magic.', 'extends: engineer'),
			'transitions/up.mdx': entry('title: Up', 'from: engineer', 'to: wizard', 'summary: x', 'private: true'),
			[ABOUT]: withBody(ABOUT, 'The chief wizard, and a chief wizard.\n'),
		},
		over: { 'roles/wizard.mdx': entry('private: true') },
		expected: [
			{ at: 'base/transitions/up.mdx:4:5', says: 'has no step', severity: 'warning' },
			{ at: 'org/roles/wizard.mdx:2:10', says: '2 passages of the layers below say it', severity: 'warning' },
		],
	},
	beside('under synonyms', 'handbook.yaml', 'synonyms:\n  boss: [Head of AI]\n', ['2:10', 'handbook.yaml says']),
	beside('as the key of synonyms', 'handbook.yaml', 'synonyms:\n  head of AI: [boss]\n', ['2:3', 'handbook.yaml says']),
	beside('under words', 'handbook.yaml', 'words:\n  manager: head of AI\n', ['2:12', 'handbook.yaml says']),
	beside('in the tagline', 'handbook.yaml', 'tagline: With a head of AI.\n', ['1:10', 'handbook.yaml says']),
	beside('in an area', 'handbook.yaml', 'areas:\n  work: { title: Work, summary: Of the head of AI. }\n', [
		'2:33',
		'handbook.yaml says',
	]),
];

/** Lines with the tracks and areas that the base names, below them. */
function withLists(lines: string): string {
	const tracks = 'tracks:\n  making: { title: Making, summary: x }\n  leading: { title: Leading, summary: x }\n';
	const areas = lines.startsWith('areas') ? '' : 'areas:\n  work: { title: Work, summary: x }\n';
	return lines + tracks + areas;
}
