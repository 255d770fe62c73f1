import { sentences as ofNotes } from '../../browser/notes/sentences.ts';

/** What the page says on what a browser keeps, and whose work is in the pages. */
export const sentences = {
	title: 'What is kept',
	description:
		'What your browser keeps when you use this site, where, and for how long. Nothing of it is sent to anybody.',

	reading: 'As long as you only read',
	nothing:
		'Nothing is kept: no cookie, no name, no count of visits. Pages load files of this site alone, and ask no other for anything.',
	server:
		'Whoever runs the server may log which addresses are asked for, as with any site. What you type into a search stands in the address of the page of results; what you write into a tool stands in no address.',

	using: 'When you use something',
	what: 'What',
	where: 'Where, under which name',
	long: 'How long',
	theme: 'The theme, once you switch it',
	notes: 'What you write into a tool: assessments, plans, logs, and who you say you are',
	me: 'The role and the team that you say are yours, again, so that each page can mark what is yours',
	own: 'Which assessments you said are your own',
	untilCleared: 'Until you clear the data of this site in your browser',
	untilDeleted: `Until you press “${ofNotes.remove}” on any page of tools, or clear the data of this site`,
	untilGone: 'Until they are deleted and the page of assessments is opened again, or you clear the data of this site',
	history:
		'When you follow a result of the search, the history of that tab holds what you had asked and which result it was, so that the way back leads there. It goes when the tab is closed.',
	local: 'Local storage',
	indexed: 'IndexedDB',

	whose: 'Who can read it',
	browser:
		'Whoever uses this browser under your name, and scripts of this site. Where several sites share one host name, as projects of an organisation on GitHub Pages do, pages of the others can read it too.',
	file: 'A file that you save from a tool lies wherever you put it. It is a text that anybody can read.',
	private:
		'In a private window, or where your browser keeps nothing, all of it lasts as long as the page. The tools say so.',

	made: 'Whose work stands in these pages',
	licences: 'Some of what your browser is given was made by others. {list} has their licences.',
	list: 'This list',
	letters: 'Noto Serif',
};
