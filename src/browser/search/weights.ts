/**
 * What counts for how much in the order of results. The numbers were found by trying: the evaluation
 * says what a change of them does.
 */
export const weights = {
	/** What a word is worth that stands in a title, an alias, a keyword, a question that people type; where a record is, its kind, its page. */
	title: 0.78,
	alias: 0.57,
	keyword: 0.23,
	asked: 0.42,
	where: 0.084,
	kind: 0.014,
	about: 0.6,
	/** What a word is worth whose synonym stands in the text. */
	told: 0.013,
	/** What any mention in the text is worth, and how much more if the text is about little else. */
	mentioned: 0.014,
	text: 0.062,
	/** What is left to the text to say where a name holds the word. */
	beside: 0.28,
	/** How much it costs a record to pass over a part of the query, as a power. */
	coverage: 0.55,
	/** How telling a word is that no record holds. */
	unknown: 0.047,
	/** How telling a word is of questions about anything, against others that are as rare. */
	faint: 0.61,
	/** How telling a word for anybody's work is beside a role, where nothing else is asked. */
	workOfRole: 0.1,
	/** How telling a word is that is in no name of a thing of the field, where another is. */
	nameless: 0.35,
	/** What the words of a role's name are worth by themselves. */
	roleWords: 0.5,
	/** How much more a section counts of the page of a role that is asked about. */
	ofRole: 1.2,
	/** How good a result must be against the best, not to be mere noise. */
	least: 0.01,
	/** How much of a query a result must say for it to be an answer. */
	answer: 0.7,
	/** How much of a word is said where it is merely mentioned, and where it was guessed from another first letter. */
	mention: 0.8,
	guess: 0.5,
	/** How well a name fits in which two things stand as one that a query sets against each other. */
	setApart: 0.45,
	/** What a name that says just what was asked is worth, against all else. */
	name: 3.4,
	/** What the place of a record adds to its name. */
	whereName: 0.77,
	/** How much more a name is worth that is the query word for word. */
	verbatim: 2,
	/** How much it matters that a name says nothing besides, as a power. */
	precision: 2.16,
	/** The same of a question that people type. */
	precisionAsked: 0.925,
	/** How much more a way from one role to another is worth where “to” is said, and what is left of the way back. */
	way: 2,
	turned: 0.45,
	/** How much of a word a little word is in a name. */
	littleWord: 0.25,
	/** What little words are worth that are in a name too. */
	little: 0.078,
	/** What a synonym is worth against the word that was typed, and the second guess at a slip. */
	synonym: 0.95,
	secondGuess: 0.66,
	/** How much more a kind counts that the words of a question ask for. */
	whoOwns: 1.4,
	whoQuestion: 1.1,
	question: 1.6,
	rank: 2,
	/** What is left of a role that a query says is not there. */
	absent: 0.35,
	day: 2.5,
	comparison: 2,
};

/** What a name of each kind that says just what was asked is worth against a title. */
export const nameWeights = { title: 1.15, alias: 0.7, keyword: 0.61, asked: 0.61 };
