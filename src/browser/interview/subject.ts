/** Words that say nothing of what a round or a thing is about. */
const EMPTY = new Set(
	(
		'about and are asked between each for from has have her his how interview interviews into its more not other others our ' +
		'own part round talk team teams that the their them they things this together what when where which who whole why ' +
		'with work working you your'
	).split(' '),
);

/** What a word loses at its end before it is held against another: code and coding, lead and leadership. */
const ENDING = /(?:erships?|ments?|ings?|ers?|ies|y|ed|es|s|e)$/;

/** The shortest stem by which two words are one. */
const SHORTEST = 3;

/** The words of a text that say what it is about, each as its stem and once. */
export function stemsOf(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	return [
		...new Set(
			words
				.filter((word) => !EMPTY.has(word))
				.map((word) => {
					const stem = word.replace(ENDING, '');
					return stem.length < SHORTEST ? word : stem;
				}),
		),
	];
}

/** What groups of things are about: by the name of each, the stems that are said of it rather than of others. */
export type Subjects = Readonly<Record<string, readonly string[]>>;

/** What a round is about, by its name: the groups of which it speaks, and its stems. */
export interface Subject {
	groups: ReadonlySet<string>;
	stems: readonly string[];
}

/** What a round is about that has a name; of a name that says nothing of any group, none. */
export function subjectOf(name: string, subjects: Subjects): Subject {
	const stems = stemsOf(name);
	const groups = Object.keys(subjects).filter((group) => stems.some((stem) => subjects[group]!.includes(stem)));
	return { groups: new Set(groups), stems };
}
