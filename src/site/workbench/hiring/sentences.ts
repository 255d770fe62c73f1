/** What the page says on which somebody finds out how many of whom they need. */
export const headCount = {
	people: 'How many people, leaders included',
	words: 'What is particular (comes first in the list)',
	wordsHint: 'Such as: remote, several domains',
	differs: 'Who is there, and who is not',
	bySize: 'All shapes, by size',
} as const;

/** What the pages for whoever hires have in common. */
export const hiring = {
	level: 'Level',
	team: 'In a team such as',
} as const;

/** What the pages say on which an advert is made, and on which it can be read as the handbook has it. */
export const advert = {
	day: 'A day',
	detail: 'How long',
	short: 'short, to be posted',
	long: 'all of it, each duty in a sentence',
	advert: 'The advert',
	copyRich: 'Copy for a word processor',
	saveHtml: 'Save for a word processor',
	kind: 'Advert, as the handbook has it',
	name: '{title}: job advert',
	about: 'The advert for the {role}, from what the handbook says of the role.',
	make: 'Make it yours: for a level and a team, with your own words',
} as const;

/** What the pages say on which interviews are planned, and on which the questions can be read. */
export const interview = {
	probed: 'What is found out',
	rounds: 'The rounds',
	noRounds:
		'A round is one talk: what it is about, how long it is, and who leads it. Everything is spread over the rounds by itself, to somebody who can judge it, and can be moved.',
	printAll: 'Print all rounds',
	kind: 'Questions for interviews',
	name: '{role}: interview questions',
	about: 'Questions that find out whether somebody can do what the {role} answers for.',
	make: 'Spread them over rounds',
	silent: 'Without a question yet',
} as const;
