/** What is said in files of text, beside what the handbook says. */
export const sentences = {
	rolesAndLevels: 'Roles and their levels',
	other: 'Lists and comparisons',
	optional: 'Optional',
	from: 'From {name}: {url}',
	about:
		'This is {name}, a career-ladder handbook: which roles there are, who answers for what, and what each level asks.',
	twins: 'Each link leads to a page as Markdown; the page itself has the same address without “.md”.',
	whole: 'The whole handbook in one file',
	assistants: 'Texts for the instructions of assistants, by role and level',
	data: 'The same as JSON',
	wholeAbout:
		'This is the whole of {name} in one text. Each part begins with its title and the address of its page, and each heading says of which page it is. What several pages say stands here once: on the page that it belongs to. Lists, maps and tools of the site are left out: they show the same in another order.',
	places:
		'A question, a step and a scene have an address of their own, below their heading; “#…” behind a sentence is its place on the page that its part begins with.',
	addresses: 'Addresses that begin with “/” go on behind {site}.',
	chapter: 'Chapter',
	answersTo: 'What it answers',
	pages: 'Pages',
	levelOf: '{role}, {place}',
	levelCalled: '{level}: {title}',
	answers: {
		roles: 'What each role is for, what it answers for and decides, and what each of its levels asks',
		levels: 'What each level asks',
		teams: 'Who is in a team of which size, and who holds each responsibility there',
		responsibilities:
			'Who answers for each thing, who is consulted, who settles disputes, and what it is confused with',
		axes: 'What the steps of each competency are, and at which level who is asked for which',
		faq: 'What people ask, with a short answer and a longer one',
		pages: 'What goes across roles, responsibilities and levels',
		transitions: 'How one gets from one role to another: how long it takes, the steps, what it costs, the way back',
		steps: 'What one can try before and during a move',
		stories: 'What a day is made of, scene by scene, and where its hours go',
		compare: 'What sets two roles apart: what each answers for that the other does not',
	},
	page: 'Page: {url}',
} as const;

/** What documents for paper say beside what the handbook says. */
export const ofPaper = {
	title: '{name} on paper',
	titleOfRole: '{role} on paper',
	about: 'The whole handbook as one document, to print or to keep as a PDF.',
	aboutRole: 'All that belongs to the {role}, as one document, to print or to keep as a PDF.',
	one: 'One role alone:',
	all: 'The whole handbook as one document',
	assistants: 'Texts for assistants',
	onPaper: 'On paper',
	contents: 'Contents',
	numbered: '{number} {title}',
} as const;
