import type { Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { phraseOf, phrasesIn, phrasesOf } from '../model/phrases.ts';
import { rewordingFor } from '../model/handbook-words.ts';
import { collections } from '../schema/collections.ts';
import { didYouMean } from '../language/suggest.ts';
import { formOf, pluralOf } from '../language/word-forms.ts';
import { quote } from '../language/words.ts';

/** Nouns that the pages themselves say, though no content need do so. */
const OURS = [
	'area',
	'comparison',
	'competency',
	'expectation',
	'guide',
	'handbook',
	'overview',
	'owner',
	'rubric',
	'rule',
	'scene',
	'section',
	'theme',
	'tool',
	'track',
];

/** For how many words another is looked for: each is held against every phrase of the handbook. */
const MOST = 20;

/** One of a thing and many, as they are compared with what is said. */
const formsOf = (phrase: string) => new Set([phraseOf(phrase), phraseOf(pluralOf(phrase))]);

export const wordsCanBeChanged: Rule = {
	id: 'words-can-be-changed',
	summary: 'Each word that you change is one that the handbook uses, and is changed to one other.',
	severity: 'warning',
	*check(handbook) {
		const { words } = handbook.settings;
		if (Object.keys(words).length === 0) return;
		yield* unsaid(handbook);
		const first = new Map<string, string>();
		const keysIn = keyFinder(handbook);
		for (const [key, to] of Object.entries(words)) {
			const earlier = first.get(formOf(key));
			if (earlier === undefined) first.set(formOf(key), key);
			else yield twice(handbook, key, earlier);
			const others = keysIn(to).filter((other) => formOf(other) !== formOf(key) && words[other] !== other);
			if (key !== to) {
				const isSwap = (other: string) => formOf(words[other]!) === formOf(key);
				yield* others.filter((other) => !isSwap(other)).map((other) => chain(handbook, key, other));
			} else if (others.length === 0) {
				yield {
					at: handbook.settingsAt('words', key),
					message: `${quote(key)} is changed to itself.`,
					hint: 'Write what your organisation says instead, or remove the line.',
				};
			}
		}
	},
};

/** Words that nothing says. */
function* unsaid(handbook: Handbook): Iterable<Finding> {
	const keys = Object.keys(handbook.settings.words);
	const said = phrasesOf(handbook, Math.max(...keys.map((key) => phraseOf(key).split(' ').length)));
	const nouns = [...OURS, ...Object.values(collections).map(({ singular }) => singular)];
	for (const form of nouns.flatMap((noun) => [...formsOf(noun)])) said.add(form);
	const missing = keys.filter((key) => ![...formsOf(key)].some((form) => said.has(form)));
	for (const [index, key] of missing.entries()) {
		const near = index < MOST ? didYouMean(phraseOf(key), said) : undefined;
		yield {
			at: handbook.settingsKeyAt('words', key),
			message: `Nothing in the handbook says ${quote(key)}, so nothing is changed.`,
			hint: near ?? 'Write the word as the handbook has it, or remove the line.',
		};
	}
}

/** Makes what finds the words to be changed that stand in a text. */
function keyFinder(handbook: Handbook): (text: string) => string[] {
	const keys = new Map<string, string[]>();
	for (const key of Object.keys(handbook.settings.words)) {
		for (const form of formsOf(key)) keys.set(form, [...(keys.get(form) ?? []), key]);
	}
	return (text) => {
		const near = new Set([...phrasesIn(text, Infinity)].flatMap((phrase) => keys.get(phrase) ?? []));
		// Not in a compound, nor in the name of a role.
		return [...near].filter((key) => rewordingFor(handbook, { [key]: '…' })(text) !== text);
	};
}

const twice = ({ settings: { words }, settingsKeyAt }: Handbook, key: string, earlier: string): Finding => ({
	...(words[key] === words[earlier] ? {} : { severity: 'error' }),
	at: settingsKeyAt('words', key),
	message: `${quote(key)} is the same word as ${quote(earlier)}: capitals, hyphens and spaces make no difference.`,
	hint: 'Keep one of the two lines.',
	related: [{ at: settingsKeyAt('words', earlier), message: 'the first time' }],
});

const chain = ({ settings: { words }, settingsAt, settingsKeyAt }: Handbook, key: string, other: string): Finding => ({
	at: settingsAt('words', key),
	message: `${quote(key)} is changed to ${quote(words[key]!)}, while ${quote(other)} is changed to ${quote(words[other]!)}: pages will show both.`,
	hint: `A word is changed once. Write here what is to be read in the end.`,
	related: [{ at: settingsKeyAt('words', other), message: 'changed here' }],
});
