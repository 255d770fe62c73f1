/**
 * What counts for how much in the order of results. The numbers were found by trying: the evaluation
 * says what a change of them does.
 */
export const weights = {
	/** What a word is worth that stands in a title, an alias, a keyword; where a record is, its kind, its page. */
	title: 1,
	alias: 0.5,
	keyword: 0.31,
	where: 0.12,
	kind: 0.03,
	about: 0.64,
	/** What a word is worth whose synonym stands in the text. */
	told: 0.019,
	/** What any mention in the text is worth, and how much more if the text is about little else. */
	mentioned: 0.015,
	text: 0.038,
	/** What is left to the text to say where a name holds the word. */
	beside: 0.32,
	/** How much it costs a record to pass over a part of the query, as a power. */
	coverage: 0.79,
	/** How telling a word is that no record holds. */
	unknown: 0.088,
	/** How telling a word is of questions about anything, against others that are as rare. */
	faint: 0.55,
	/** How good a result must be against the best, not to be mere noise. */
	least: 0.014,
	/** What a name that says just what was asked is worth, against all else. */
	name: 2.02,
	/** What the place of a record adds to its name. */
	whereName: 0.96,
	/** How much more a name is worth that is the query word for word. */
	exact: 1.42,
	/** How much it matters that a name says nothing besides, as a power. */
	precision: 1.36,
	/** What is left of a way from one role to another that leads the other way. */
	turned: 0.53,
	/** What little words are worth that are in a name too. */
	little: 0.12,
	/** What a synonym is worth against the word that was typed, and the second guess at a slip. */
	synonym: 0.94,
	secondGuess: 0.42,
	/** How much more a kind counts that the words of a question ask for. */
	whoOwns: 3.83,
	whoQuestion: 0.92,
	question: 1.28,
	day: 2.4,
	become: 0.67,
	level: 1.02,
	comparison: 2.84,
};

/** What a name of each kind that says just what was asked is worth against a title. */
export const nameWeights = { title: 0.99, alias: 0.79, keyword: 0.71 };
