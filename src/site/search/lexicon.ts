import { addressOf, choosePage, hasList, listAddress } from '../../handbook/addresses/addresses.ts';
import { hasTool, toolAddress } from '../../handbook/addresses/workbench-addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { inOtherLanguages } from '../../handbook/language/other-languages.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { orderedRoles } from '../../handbook/lists/of-roles.ts';
import { trackColour } from '../handbook/tracks.ts';
import { packSynonyms, packWords, type Lexicon, type Place } from '../../browser/search/lexicon.ts';
import { isFaint, isLittle, stemOf, wordsOf } from '../../browser/search/words.ts';
import type { SearchRecord } from '../kind-view/record.ts';
import { rewordSynonyms } from './reword-records.ts';
import { sentences } from './sentences.ts';

/** Kinds of which somebody types the very name, in every form that it has. */
const IN_FULL: ReadonlySet<string> = new Set(['role', 'responsibility', 'guide', 'team', 'competency']);

/** How much more a word counts that names something, or by which people look for something. */
const NAMES = 8;
const KEYWORDS = 2;

/**
 * What the browser must know to ask the index well.
 *
 * @param records in the words of the organisation
 * @param reword what puts them in
 */
export function lexiconOf(
	handbook: PublicHandbook,
	records: readonly SearchRecord[],
	reword: Rewording,
): Omit<Lexicon, 'filters'> {
	const { synonyms, tracks, areas, words } = handbook.settings;
	const named = (of: Record<string, { title: string }>) =>
		Object.entries(of).map(([id, { title }]) => ({ id, title: reword(title) }));
	const roles = orderedRoles(handbook);
	const { common, all } = vocabulary(records);
	const shorter = withoutCommon(roles.map(({ data }) => data.title));
	const initials = initialsAmong(
		[...new Set(roles.flatMap(({ data }) => [data.title, ...shorter(data.title)]))],
		new Set(Object.values(synonyms).flat()),
	);
	const isSaid = saidIn(all);
	const groups = withOtherLanguages(
		[
			...roles.map(({ data }) => [
				...new Set([data.title, ...shorter(data.title), ...data.aliases, ...data.keywords]),
				...[data.title, ...shorter(data.title)].flatMap(initials),
			]),
			...Object.entries(synonyms)
				.map(([phrase, others]) => [phrase, ...others])
				.filter((group) => group.some((phrase) => isSaid(phrase) || wordsOf(phrase).every(isLittle))),
		],
		saidIn(new Set([...common.keys()].map(stemOf))),
	);
	return {
		synonyms: packSynonyms(rewordSynonyms(groups, words, reword).filter((group) => group.length > 1)),
		words: packWords(common),
		ranks: [...ranksOf(handbook)].join(' '),
		total: records.length,
		wanted: mostWanted(handbook).map((place) => ({ ...place, title: reword(place.title) })),
		roles: roles.map((role) => ({
			id: role.id,
			title: reword(role.data.title),
			colour: trackColour(handbook, role),
		})),
		...(hasTool(handbook, 'lens') && { lens: toolAddress('lens') }),
		areas: named(areas),
		tracks: named(tracks),
	};
}

/**
 * The stems of the words by which levels are told apart: in their titles, and in two words or one by which
 * people know them, what is no word of a role, of work or of a shape of team. “Staff” is one where somebody is
 * a “staff engineer”.
 */
function ranksOf({ roles, responsibilities, teams, levels }: PublicHandbook): Set<string> {
	const stemsOf = (phrase: string) =>
		wordsOf(phrase)
			.filter((word) => !isLittle(word) && !isFaint(word))
			.map(stemOf);
	const others = new Set(
		[roles, responsibilities, teams].flatMap((all) => [...all.values()].flatMap(({ data }) => stemsOf(data.title))),
	);
	const besides = (phrase: string) => stemsOf(phrase).filter((stem) => !others.has(stem));
	return new Set(
		[...levels.values()].flatMap(({ data: { title, keywords } }) => [
			...besides(title ?? ''),
			...keywords.filter((one) => wordsOf(one).length <= 2 && besides(one).length === 1).flatMap(besides),
		]),
	);
}

/** Of how many roles at least nearly all must share a word, and what nearly all are, for it to tell nothing of any. */
const FEWEST_ROLES = 4;
const NEARLY_ALL = 0.75;

/**
 * The title of a role without the words that nearly all roles have in theirs: a “Quality analyst framework” is a
 * “quality analyst”. None where that is one word, which may mean anything, or another role has that title, in full or so.
 */
function withoutCommon(titles: readonly string[]): (title: string) => string[] {
	const times = new Map<string, number>();
	for (const title of titles) for (const word of new Set(wordsOf(title))) times.set(word, (times.get(word) ?? 0) + 1);
	const isCommon = (word: string) =>
		titles.length >= FEWEST_ROLES && times.get(word)! >= NEARLY_ALL * titles.length && !isLittle(word);
	const shortened = (title: string) => {
		const words = wordsOf(title);
		const telling = words.filter((word) => !isCommon(word));
		const first = telling.findIndex((word) => !isLittle(word));
		return telling.length === words.length
			? ''
			: telling.slice(first, telling.findLastIndex((word) => !isLittle(word)) + 1).join(' ');
	};
	const named = Map.groupBy(
		[...titles.map((title) => wordsOf(title).join(' ')), ...titles.map(shortened)],
		(name) => name,
	);
	return (title) => [shortened(title)].filter((name) => name.includes(' ') && named.get(name)!.length === 1);
}

/**
 * What people call a role for short, where no other is called so and it means nothing else: the first letters of
 * its words, little ones left out.
 *
 * @param others what means something already
 */
function initialsAmong(titles: readonly string[], others: ReadonlySet<string>): (title: string) => string[] {
	const lettersOf = (title: string) => {
		const words = wordsOf(title).filter((word) => !isLittle(word));
		return words.length > 1 ? words.map((word) => [...word][0]).join('') : '';
	};
	const times = Map.groupBy(titles.map(lettersOf), (letters) => letters);
	return (title) =>
		[lettersOf(title)].filter(
			(letters) => letters !== '' && times.get(letters)!.length === 1 && !isLittle(letters) && !others.has(letters),
		);
}

/** Whether each word of a phrase is one that the handbook uses, by their stems: what it does not speak of, nobody finds by other words. */
const saidIn = (stems: ReadonlySet<string>) => (phrase: string) => {
	const telling = wordsOf(phrase).filter((word) => !isLittle(word));
	return telling.length > 0 && telling.every((word) => stems.has(stemOf(word)));
};

/** Groups of synonyms with what other languages call their things, each in the first group that it belongs to. */
function withOtherLanguages(groups: readonly (readonly string[])[], isSaid: (phrase: string) => boolean): string[][] {
	const all = groups.map((group) => [...group]);
	const groupOf = new Map<string, string[]>();
	for (const group of all) {
		for (const phrase of group) {
			const key = phrase.toLowerCase();
			if (!groupOf.has(key)) groupOf.set(key, group);
		}
	}
	for (const [english, ...others] of inOtherLanguages) {
		const group = groupOf.get(english!);
		if (group) group.push(...others);
		else if (isSaid(english!)) all.push([english!, ...others]);
	}
	return all;
}

/** How often a word must stand in the texts, if in no name, for a misspelt one to be taken for it. */
const COMMON = 4;

/** In how large steps it is told how common a word is: finer ones cost bytes and mend no more slips. */
const STEP = 3;

/**
 * Every word of a name, and of the words of texts the commonest form of each stem, with the size of its count
 * from 0 to 9; and the stems of all that is said anywhere, be it once.
 */
function vocabulary(records: readonly SearchRecord[]): { common: Map<string, number>; all: Set<string> } {
	const counts = new Map<string, number>();
	const named = new Set<string>();
	const add = (text: string, weight: number) => {
		for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
	};
	for (const { title, aliases, keywords, text, kind } of records) {
		for (const name of [title, ...aliases]) add(name, NAMES);
		for (const name of IN_FULL.has(kind) ? [title, ...aliases] : []) for (const word of wordsOf(name)) named.add(word);
		for (const keyword of keywords) add(keyword, KEYWORDS);
		add(text, 1);
	}
	const forms = new Map<string, { word: string; count: number; all: number }>();
	for (const [word, count] of counts) {
		if (isLittle(word) || word.length < 3 || /\p{N}/u.test(word)) continue;
		const known = forms.get(stemOf(word));
		const all = (known?.all ?? 0) + count;
		forms.set(stemOf(word), !known || count > known.count ? { word, count, all } : { ...known, all });
	}
	const words = new Map<string, number>();
	for (const { word, all } of forms.values()) if (all >= COMMON) words.set(word, all);
	for (const word of named) {
		const form = forms.get(stemOf(word));
		if (form && word.length >= 3 && !/\p{N}/u.test(word)) words.set(word, form.all);
	}
	const sizeOf = (count: number) => Math.min(9, STEP * Math.floor(Math.log2(count) / STEP));
	return {
		common: new Map([...words].map(([word, count]) => [word, sizeOf(count)])),
		all: new Set([...counts.keys()].map(stemOf)),
	};
}

/** The pages that most people come for, three of those that there are. */
function mostWanted(handbook: PublicHandbook): Place[] {
	const choose = choosePage(handbook);
	const places: (Place | false)[] = [
		choose !== undefined && { title: choose.data.title, address: addressOf(choose) },
		handbook.responsibilities.size > 0 && {
			title: sentences.responsibilities,
			address: listAddress('responsibilities'),
		},
		handbook.levels.size > 0
			? { title: sentences.levels, address: listAddress('levels') }
			: hasList(handbook, 'axes') && { title: sentences.competencies, address: listAddress('axes') },
		handbook.faq.size > 0 && { title: sentences.questions, address: listAddress('faq') },
		handbook.roles.size > 0 && { title: sentences.roles, address: listAddress('roles') },
	];
	return places.filter((place) => place !== false).slice(0, 3);
}
