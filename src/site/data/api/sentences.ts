/** What the page on the files for programs says. */
export const sentences = {
	title: 'For programs',
	description:
		'All that this handbook says, as JSON files: for a review tool, a wiki, a search or a report of your own.',

	files: 'The files',
	filesLead:
		'Begin at {index}: it names every file and its schema. They are plain files, made with the pages, and ask for no key.',
	file: 'File',
	holds: 'What it holds',
	schema: 'Schema',
	index: 'What there is, and where.',
	all: 'Everything.',
	collection: '{count}, all of them.',
	each: 'One entry, by its collection and id.',

	entry: 'An entry',
	entryLead: 'Each entry is the same in its own file, in that of its collection and in that of everything:',
	texts:
		'Texts are Markdown in the fields where the schema says so, and plain elsewhere. Addresses are whole where the site has an address of its own.',
	unshown: 'Fields that no page shows, such as other words to search by, are there as well.',
	also: 'What the handbook works out is beside what its authors wrote:',
	of: 'Of {plural}',

	examples: 'Examples',
	prints: 'It prints',
	whoAnswers: 'Who answers for it?',
	whoAnswersLead: '“{responsibility}”, in the shape of team “{team}”.',
	holdsWhat: 'What does a role answer for alone?',
	holdsWhatLead: 'Of the role “{role}”, by title.',
	askedAt: 'What does a level ask in all?',
	askedAtLead: 'At “{level}”: how many statements, with those of the levels below it.',

	stays: 'What stays',
	ids: 'An id is never given to another entry. What an entry was called before stands in {formerly}.',
	keys: 'A statement has a key, such as {key}: the entry that says it and its place there, wherever it is asked. Keep notes and translations by it.',
	version: 'A {version} is the same for as long as content and model are.',
	fields:
		'No field of v1 goes away or comes to mean something else. New ones may come: pass over what you do not know.',
	private: 'What is marked as private is in none of the files.',
	client: 'Types for your language come from the schemas, with any generator that reads JSON Schema.',
} as const;
