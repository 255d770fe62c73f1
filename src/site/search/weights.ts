/**
 * What counts for how much in the order of results. The numbers were found by trying: the evaluation
 * says what a change of them does.
 */
export const weights = {
	/** What a word is worth that stands in a title, an alias, a keyword; where a record is, its kind, its page. */
	title: 0.78,
	alias: 0.5,
	keyword: 0.31,
	where: 0.087,
	kind: 0.012,
	about: 0.64,
	/** What a word is worth whose synonym stands in the text. */
	told: 0.017,
	/** What any mention in the text is worth, and how much more if the text is about little else. */
	mentioned: 0.014,
	text: 0.047,
	/** What is left to the text to say where a name holds the word. */
	beside: 0.28,
	/** How much it costs a record to pass over a part of the query, as a power. */
	coverage: 0.79,
	/** How telling a word is that no record holds. */
	unknown: 0.065,
	/** How telling a word is of questions about anything, against others that are as rare. */
	faint: 0.61,
	/** How good a result must be against the best, not to be mere noise. */
	least: 0.01,
	/** What a name that says just what was asked is worth, against all else. */
	name: 2.05,
	/** What the place of a record adds to its name. */
	whereName: 0.71,
	/** How much more a name is worth that is the query word for word, with the little words and without. */
	verbatim: 1.8,
	exact: 1.4,
	/** How much it matters that a name says nothing besides, as a power. */
	precision: 1.63,
	/** How much more a way from one role to another is worth where “to” is said, and what is left of the way back. */
	way: 1.5,
	turned: 0.45,
	/** What little words are worth that are in a name too. */
	little: 0.075,
	/** What a synonym is worth against the word that was typed, and the second guess at a slip. */
	synonym: 0.94,
	secondGuess: 0.48,
	/** How much more a kind counts that the words of a question ask for. */
	whoOwns: 2.4,
	whoQuestion: 1,
	question: 1.51,
	day: 2.4,
	become: 0.9,
	level: 0.9,
	comparison: 2.48,
};

/** What a name of each kind that says just what was asked is worth against a title. */
export const nameWeights = { title: 1.07, alias: 0.76, keyword: 0.77 };
