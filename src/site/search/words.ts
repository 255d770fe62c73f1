import { stemmer } from 'stemmer';

/** Words of a text, in lower case and without accents; an apostrophe ends what counts of a word. */
export function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return [...plain.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(([word]) => word.replace(/['’].*$/u, ''));
}

const stems = new Map<string, string>();

/** What the forms of a word have in common: `reviewing`, `reviews` and `review` are `review`. */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) stems.set(word, (stem = stemmer(word)));
	return stem;
}

/** Words that shape a question and say nothing of what it is about. */
const LITTLE = new Set(
	(
		'a about after all also am an and any anyone anything are as at be because been before being between but by ' +
		'can cannot could did do does doing done don for from get gets getting give go goes going got had has have he her ' +
		'here hers him his how i if in instead into is isn it its just let like may me might mine more most much must my ' +
		'no nor not of off on once one only or other our ours out over own same shall she should so some somebody someone ' +
		'something still such than that the their theirs them then there these they thing things this those though to too ' +
		'under until up upon us very via vs want wants was wasn we were what when where whether which while who whom whose ' +
		'why will with within without won would you your yours ' +
		'owns owner owners owned responsible answers answerable accountable charge handles handle supposed'
	).split(' '),
);

/** Whether a word says nothing of what a question is about. */
export const isLittle = (word: string) => LITTLE.has(word);
