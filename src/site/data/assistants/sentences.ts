/** What the texts for assistants say beside what they quote. */
export const sentences = {
	title: 'What is expected here: {who}',
	about:
		'For the instructions of an assistant, as long as the person beside it works as: {who}. All of it is quoted from the handbook {name}; what that leaves open is left open here.',
	withPlace: '{who} ({place})',
	expected: 'What is expected of the work',
	role: 'The role: {text}',
	level: 'The level: {text}',
	reach: 'Reach: {text}',
	step: '{axis}: {step}',
	stepOf: '{step}, step {rating} of {all}',
	stepAlone: 'step {rating}',
	flavour: '{flavour}: {text}',
	welcome: '{text} (welcome, not asked)',
	lower: 'What lower levels ask goes on being asked: {levels}.',
	answersFor: 'What the role answers for',
	together: '{title}, together with {roles}',
	others: 'What it does not decide',
	othersAbout: 'Others answer for this:',
	ofOthers: '{roles}: {titles}',
	andMore: '{titles} and {count} more',
	word: 'Whose word it needs',
	askFirst: 'Asked before it is decided: {roles}.',
	disputes: 'Decides where those involved cannot agree: {role}.',
	isAsked: 'The role itself is asked before these are decided: {titles}.',
	more: 'Where to read more',
	whole: 'The whole handbook in one file',
	item: '{title}: {text}',
} as const;

/** What the pages say on which the texts for assistants stand. */
export const ofPages = {
	title: 'Texts for assistants',
	about:
		'For an assistant in somebody’s editor or chat: what this handbook expects of the work, and whose word it needs.',
	what: 'An assistant works beside a person, and knows nothing of who decides what here. Each of these texts tells it, for one role and level, what is expected, what the role does not decide, and who is asked.',
	choose: 'Choose the level of the person who works with the assistant.',
	put: 'Copy the text into the instructions of the assistant, such as AGENTS.md or the settings of a project.',
	again: 'Copy it again when the handbook has changed: a copy does not change by itself.',
	honest: 'The texts quote the handbook and add nothing. What the handbook leaves open, they leave open.',
	anyLevel: 'At any level',
	ofRole: '{role}: texts for assistants',
	aboutRole: 'What an assistant is told that works beside a {role}, by level.',
	kind: 'Text for assistants',
	file: 'As a file',
	copy: 'Copy the text',
	all: 'All texts for assistants',
} as const;
