import { stemmer } from 'stemmer';

/**
 * Words of a text, in lower case and without accents. An apostrophe ends what counts of a word, but where
 * French leaves out a vowel before it; a sign at its end counts where it makes another thing of one letter.
 */
export function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return [...plain.matchAll(WORDS)].map(([word]) => word.replace(ELISION, '').replace(/['’].*$/u, ''));
}

const WORDS = /\b[cf](?:\+\+|#)|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{3})/u;

const stems = new Map<string, string>();

/** What the forms of a word have in common: `reviewing`, `reviews` and `review` are `review`. */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) stems.set(word, (stem = APART.exec(word)?.[0] ?? stemmer(inOneSpelling(word))));
	return stem;
}

/**
 * People who are not what they do, as a developer is no development, and what shares no more than a beginning:
 * a response is no responsibility, an experiment no experience.
 */
const APART =
	/^(?:experiment(?=s|al|ing|ed|$)|(?:developer|manager|engineer)(?=s?$)|(?:response|responsive|executive|internal|busy|polite|position|initial|conversion|objection)(?=s?$|ly$|ness$|ing$)|(?:communit|authorit|integrit)(?=y$|ies$))/;

/** Whether two words have one stem for being the British and the American spelling of one word. */
export const isRespelt = (one: string, other: string) =>
	stemOf(one) === stemOf(other) && stemmer(one) !== stemmer(other);

/** British and American spelling as one; that it spells no word is no matter, since only stems are compared. */
const inOneSpelling = (word: string) =>
	word
		.replace(/^programmes?$/, 'program')
		.replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1')
		.replace(/([a-z]{3})our(s|al|ed|ing)?$/, '$1or$2')
		.replace(/ll(ed|ing|er)$/, 'l$1');

/** Words that shape a question and say nothing of what it is about. */
const LITTLE = new Set(
	(
		'a about after all also am actually an and any anyone anything are as at be because been before being between but by ' +
		'can cannot could did do does doing done don even ever for from get gets getting give go goes going got had has have he her ' +
		'here hers him his how i if in instead into is isn it its just know knows let like look looks like may me might mine mean means more most much must my need needs ' +
		'no nor not now of off on once one ones only or other another our ours out over own same shall she should so some somebody someone ' +
		'something still such than that the their theirs them then there these they thing things this those though to too ' +
		'under until up upon us use uses very via vs want wants was wasn we were what when where whether which while who whom whose ' +
		'why will with within without won would you your yours ' +
		'please kindly pls plz thanks hello hi dear sir madam ' +
		'owns owner owners owned responsible answers answerable accountable charge handles handle supposed ' +
		// Without their apostrophes, as they are typed.
		'arent cant couldnt didnt doesnt dont hasnt havent im isnt ive shouldnt theres wasnt whats wheres whos wont wouldnt ' +
		// German, French and Spanish ones that are no English words.
		'auf aus bei das dem den der ein eine einen eines fur ich im ist mein meine mich mit nach oder sich uber und vom von wann ' +
		'warum was wenn wer werde werden wie wird wo zu zum zur aux avec ce cette comment dans de des du elle est et faire il je la le ' +
		'les mes mon ne ou par pas pour pourquoi quand que quel quelle qui quoi sa sans ses son sont sur un une vous al como con cual ' +
		'cuando del donde el en entre es esta hacer las los mi mis para por porque puedo que quien ser si sin soy su un una y yo'
	).split(' '),
);

/** Words that say a little of what a question is about, and stand in questions about anything. */
const FAINT = new Set(
	(
		'able actual actually already always ask asked asking bad best better big come comes day days decide decides different ' +
		'every everybody everyone everything eventual explain feel feels find first good great guide guidance handle handled handling happen happens hard ' +
		'help info information informations job jobs keep keeps kind last later long look lot make makes making many means never next nobody normal ' +
		'nothing often old people person place point possible put real really right role roles run runs say says sound sounds start ' +
		'stop sure take takes talk tell think time today together try turn type usually week weeks well whole wrong year years yet'
	).split(' '),
);

/** Whether a word says but a little of what a question is about. */
export const isFaint = (word: string) => FAINT.has(word);

/** Whether a word says nothing of what a question is about. */
export const isLittle = (word: string) => LITTLE.has(word);
