/** What every word begins with that is to be read nowhere: no text, and no packed file, holds it by chance. */
export const SECRET = 'qzxwvj';

const entry = (fields: string, body = '') => `---\n${fields}\n---\n\n${body}\n`;

/** The word of one secret. */
const word = (of: string) => `${SECRET}${of}`;

/** A small handbook that is published, with what private entries hang on. */
const SHOWN: Readonly<Record<string, string>> = {
	'content/org/handbook.yaml':
		'model: 2\nname: Acme\nbase: false\nrulePages: false\nsite: https://acme.example\nareas:\n  team: { title: Team }\n',
	'content/org/roles/engineer.mdx': entry(
		`title: Engineer\ndetails:\n  - { label: ${word('rolelabel')}, value: ${word('rolevalue')}, private: true }\n  - { label: Years, value: 3 }`,
	),
	'content/org/roles/manager.mdx': entry('title: Manager'),
	'content/org/axes/craft.mdx': entry('title: Craft'),
	'content/org/levels/engineer/1.mdx': entry(
		`role: engineer\norder: 1\ntitle: Engineer\nexpectations:\n  craft: [{ id: ships, text: Ships. }]\ndetails:\n  - { label: ${word('levellabel')}, value: ${word('levelvalue')}, private: true }`,
	),
	'content/org/responsibilities/hiring.mdx': entry('title: Hiring\nowner: manager\narea: team'),
	'content/org/responsibilities/review.mdx': entry('title: Code review\nowner: engineer\narea: team'),
	'content/org/stories/day.mdx': entry(
		'title: A day\nrole: manager\nscenes: [{ time: "09:00", minutes: 30, title: Talk, text: They talk., shows: [hiring] }]',
	),
	'content/org/teams/team.mdx': entry('title: Team\nroles: [engineer, manager]'),
	'content/org/transitions/engineer-to-manager.mdx': entry('title: To manager\nfrom: engineer\nto: manager'),
	'content/org/steps/engineer-to-manager/hire.mdx': entry('title: Hire one\norder: 1\nexercises: [hiring]'),
	'content/org/faq/why.mdx': entry('question: Why?', 'Because.'),
	'content/org/pages/about.mdx': entry('title: About', 'About us.'),
};

/** A private entry of a collection, whose fields and prose say a word of its own each. */
const hidden = (collection: string, fields: string, id = word(`${collection}id`)): [string, string] => [
	`content/org/${collection}/${id}.mdx`,
	entry(`${fields}\nkeywords: [${word(`${collection}keyword`)}]\nprivate: true`, `Says ${word(`${collection}prose`)}.`),
];

const called = (collection: string) => `title: About ${word(`${collection}title`)}`;
const said = (collection: string) => `summary: Is ${word(`${collection}summary`)}.`;

/**
 * A handbook with a private entry in each collection, and private facts of a public role and a public level.
 * Each says words of its own in its fields, its prose and its id.
 */
export const WITH_SECRETS: Readonly<Record<string, string>> = {
	...SHOWN,
	...Object.fromEntries([
		hidden(
			'roles',
			`${called('roles')}\n${said('roles')}\naliases: [${word('rolesalias')}]\nskills: [Knows ${word('rolesskill')}.]`,
		),
		hidden(
			'responsibilities',
			`${called('responsibilities')}\n${said('responsibilities')}\nowner: engineer\nprobes: [Why ${word('probe')}?]\nadvert: ${word('advert')}`,
		),
		hidden('axes', `${called('axes')}\n${said('axes')}\nscale: [{ name: ${word('step')}, text: Does it. }]`),
		hidden(
			'levels',
			`role: engineer\norder: 2\n${called('levels')}\n${said('levels')}\nexpectations:\n  craft: [{ id: ${word('statementid')}, text: Asks ${word('statement')}. }]`,
			`engineer/${word('levelsid')}`,
		),
		hidden(
			'stories',
			`${called('stories')}\n${said('stories')}\nrole: manager\nscenes: [{ time: "09:00", minutes: 30, title: Talk, text: They say ${word('scene')}., shows: [hiring] }]`,
		),
		hidden('transitions', `${called('transitions')}\n${said('transitions')}\nfrom: manager\nto: engineer`),
		hidden(
			'steps',
			`${called('steps')}\norder: 2\nexercises: [hiring]\nevidence: Sees ${word('evidence')}.`,
			`engineer-to-manager/${word('stepsid')}`,
		),
		hidden('teams', `${called('teams')}\n${said('teams')}\nroles: [engineer, manager]`),
		hidden('faq', `question: What is ${word('faqtitle')}?`),
		hidden('pages', called('pages')),
	]),
};

/** All words that are to be read nowhere. */
export const SECRETS = [
	...new Set(
		Object.entries(WITH_SECRETS).flatMap((file) => file.join(' ').match(new RegExp(`${SECRET}[a-z]+`, 'g')) ?? []),
	),
].sort();
