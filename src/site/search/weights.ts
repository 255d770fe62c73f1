/**
 * What counts for how much in the order of results. The numbers were found by trying: the evaluation
 * in `scripts/` says what a change of them does.
 */
export const weights = {
	/** What a word is worth that stands in a title, an alias, the place of a record, what kind it is. */
	title: 1,
	alias: 0.9,
	where: 0.35,
	about: 0.25,
	kind: 0.5,
	/** What a word is worth whose synonym stands in the text. */
	told: 0.3,
	/** What any mention in the text is worth, and how much more if the text is about little else. */
	mentioned: 0.04,
	text: 0.5,
	/** What is left to the text to say where a name holds the word. */
	beside: 0.25,
	/** How much it costs a record to pass over a part of the query, as a power. */
	coverage: 1.5,
	/** What a name that says just what was asked is worth, against all else. */
	name: 1.6,
	/** What an alias that says it is worth against a title. */
	aliasName: 0.94,
	/** What the place of a record adds to its name. */
	whereName: 0.7,
	/** How much it matters that a name says nothing besides, as a power. */
	precision: 0.8,
	/** What words in the order of the name are worth, and little words that are in it too. */
	order: 0.08,
	little: 0.08,
	/** What a synonym is worth against the word that was typed, and the second guess at a slip. */
	synonym: 0.92,
	secondGuess: 0.6,
	/** How much more a kind counts that the words of a question ask for. */
	whoOwns: 1.2,
	whoQuestion: 1.1,
	question: 1.12,
	comparison: 1.6,
};
