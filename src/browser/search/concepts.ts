import { beginsOne, canBegin, type Words } from './known-words.ts';
import { mend } from './spelling.ts';
import { groupsOf, groupTerm, phraseAt } from './thesaurus.ts';
import { weights } from './weights.ts';
import { isFaint, isLittle, isRespelt, stemOf } from './words.ts';

/** A way to ask the index for a concept. */
export interface Wording {
	/** Terms of the index, all of which a record must hold. */
	terms: readonly string[];
	/** 1 for what was typed, less for what merely means the same. */
	weight: number;
	/** Whether a record must hold the terms as they stand, and not merely words that begin like them. */
	isExact?: boolean;
}

/** Something that a query asks about: a word, or a phrase that has others of the same meaning. */
export interface Concept {
	/** As it stands in the query, its spelling mended. */
	text: string;
	wordings: readonly Wording[];
	/** The stems of every phrase that says it, little words too. */
	names: readonly (readonly string[])[];
	/** Whether its last word may go on: somebody is still typing it. */
	isOpen: boolean;
	/** Whether it is a word of questions about anything. */
	isFaint: boolean;
	/** Whether it was taken for another word that begins with another letter. */
	isGuess: boolean;
	/** Whether it names a role. */
	isRole: boolean;
	/** Whether it is a word for what anybody has to do: beside a role, it asks what that role is. */
	isWork: boolean;
	/** Whether it tells the levels of a role apart. */
	isRank: boolean;
	/** Whether it is a word for what a level is about: beside a rank, it asks what that level is. */
	isFacet: boolean;
}

/** A concept before it is known what it is a concept of. */
type Said = Omit<Concept, 'isRole' | 'isWork' | 'isRank' | 'isFacet' | 'isGuess'>;

/** The stems of what anybody has to do. */
const WORK = new Set(['responsibility', 'task', 'duty', 'role', 'job', 'position', 'work'].map(stemOf));

const FACETS = new Set(
	'responsibility ownership scope skills requirement requisite expectation criteria criterion competence competency description definition profile level expected'
		.split(' ')
		.map(stemOf),
);

/** Whether a word is the number of a level: “level 3”. */
const isLevelNumber = (word: string, words: readonly string[]) =>
	/^\d{1,2}$/.test(word) && words[words.indexOf(word) - 1] === 'level';

/** A query as the search understands it. */
export interface Understood {
	concepts: Concept[];
	/** All words, little ones too, with their spelling mended. */
	words: string[];
	/** The words that were taken for others, each as it was typed. */
	slips: string[];
	/** Those that may have been meant as they are. */
	doubted: string[];
}

/**
 * Takes a query apart into what it asks about: phrases that have synonyms first, then every other
 * word that says something; where no word does, every word.
 *
 * @param kept words that are no slips
 * @param unsaid phrases of which nothing speaks, nor of what means the same: their words are asked one by one
 */
export function understand(
	query: string,
	known: Words,
	kept: ReadonlySet<string>,
	unsaid: ReadonlySet<string> = new Set(),
): Understood {
	const { words, isOpen, slips, doubted, otherwise, guessed } = mend(query, known, kept);
	const stems = words.map(stemOf);
	const saysNothing = words.every(isLittle);
	const concepts: Said[] = [];
	for (let at = 0; at < words.length;) {
		let length = phraseAt(stems, at, known.thesaurus);
		while (length > 0 && unsaid.has(words.slice(at, at + length).join(' ')))
			length = phraseAt(stems.slice(0, at + length - 1), at, known.thesaurus);
		const next = at + Math.max(1, length);
		if (length > 0) concepts.push(phrase(words.slice(at, next)));
		else if (saysNothing || !isLittle(words[at]!)) concepts.push(word(words[at]!, isOpen && next === words.length));
		at = next;
	}
	return {
		concepts: concepts.map((concept) => {
			const isRole = concept.names.some((stems) => known.roles.has(stems.join(' ')));
			const isFacet = concept.names[0]!.every((stem) => FACETS.has(stem));
			return {
				...concept,
				wordings: isRole && isInOthers(concept.names[0]!) ? concept.wordings.map(asRole) : concept.wordings,
				isRole,
				isGuess: guessed.has(concept.text),
				isRank:
					!isFacet &&
					!known.roles.has(concept.names[0]!.join(' ')) &&
					(isLevelNumber(concept.text, words) ||
						concept.names.some((stems) => stems.length === 1 && known.ranks.has(stems[0]!))),
				isFacet,
				isWork: concept.names.some(([stem, ...others]) => others.length === 0 && WORK.has(stem!)),
			};
		}),
		words,
		slips,
		doubted,
	};

	/** Where a role is called by its name, its group says so; its words alone stand in the names of other roles too. */
	function asRole(wording: Wording, index: number, all: readonly Wording[]): Wording {
		return index === 0 && all.length > 1 ? { ...wording, weight: weights.roleWords } : wording;
	}

	/** Whether a phrase is a part of what another thing is called: a manager is in “manager of managers”. */
	function isInOthers(stems: readonly string[]): boolean {
		const own = new Set(groupsOf(stems, known.thesaurus));
		const { groups, inPhrases } = known.thesaurus;
		const isWithin = (phrase: readonly string[]) =>
			phrase.length > stems.length &&
			phrase.some((_, at) => stems.every((stem, offset) => phrase[at + offset] === stem));
		return (
			inPhrases.has(stems[0]!) &&
			groups.some((group, index) => !own.has(index) && known.roles.has(group[0]!.join(' ')) && group.some(isWithin))
		);
	}

	function phrase(words: readonly string[]): Said {
		const stems = words.map(stemOf);
		const groups = groupsOf(stems, known.thesaurus);
		// Little words alone, as in “one-on-one”, stand everywhere: what they say together, the group knows.
		const isOnlyGroup = words.every(isLittle) && groups.length > 0;
		const weight = isOnlyGroup ? 1 : weights.synonym;
		return {
			text: words.join(' '),
			wordings: [
				...(isOnlyGroup ? [] : [wording(words, 1)]),
				...groups.map((group) => ({ terms: [groupTerm(group)], weight })),
			],
			names: [stems, ...groups.flatMap((group) => known.thesaurus.groups[group]!)],
			isOpen: false,
			isFaint: false,
		};
	}

	function wording(words: readonly string[], weight: number): Wording {
		const telling = words.filter((word) => !isLittle(word));
		return { terms: (telling.length > 0 ? telling : words).map(asSpelt), weight };
	}

	/** A word as the index spells it: `organization` stands there as `organisation`. */
	function asSpelt(word: string): string {
		if (known.vocabulary.has(word)) return word;
		const other = known.byStem().get(stemOf(word));
		return other !== undefined && isRespelt(word, other) ? other : word;
	}

	function word(word: string, isOpen: boolean): Said {
		const second = otherwise.get(word);
		const groups = second ? groupsOf(second.map(stemOf), known.thesaurus) : [];
		const isExact = !(isOpen && beginsOne(word, known, true)) && !canBegin(word, known);
		return {
			text: word,
			wordings: [
				{ ...wording([word], 1), isExact },
				...(second ? [{ ...wording(second, weights.secondGuess), isExact: false }] : []),
				...groups.map((group) => ({ terms: [groupTerm(group)], weight: weights.secondGuess })),
			],
			names: [
				[stemOf(word)],
				...(second ? [second.map(stemOf)] : []),
				...groups.flatMap((group) => known.thesaurus.groups[group]!),
			],
			isOpen,
			isFaint: isFaint(word),
		};
	}
}
