import { describe, expect, test } from 'vitest';
import { understand } from './concepts.ts';
import { intentOf, setsRolesApart } from './intent.ts';
import type { Words } from './known-words.ts';
import { thesaurusOf } from './thesaurus.ts';
import { weights } from './weights.ts';
import { stemOf } from './words.ts';

const VOCABULARY =
	'senior scope burnout review code promotion retrospective architecture manager health team shout tech lead debt onboarding'.split(
		' ',
	);
const thesaurus = thesaurusOf([
	['one-on-one', '1:1', 'check-in'],
	['tech lead', 'TL', 'technical lead'],
	['tech lead manager', 'TLM'],
	['incident review', 'postmortem', 'post-mortem'],
]);
const words: Words = {
	thesaurus,
	vocabulary: new Map([...VOCABULARY, ...thesaurus.words].map((word) => [word, 4])),
	byStem: () => new Map([...VOCABULARY, ...thesaurus.words].map((word) => [stemOf(word), word])),
	roles: new Set(['tech lead', 'tech lead manager'].map((name) => name.split(' ').map(stemOf).join(' '))),
	ranks: new Set(['senior']),
};
const take = (query: string, kept: string[] = []) => understand(query, words, new Set(kept));
/** Of each concept, what it is asked for by, the typed words first. */
const asked = (query: string) =>
	take(query).concepts.map(({ wordings }) => wordings.map(({ terms }) => terms.join(' ')).join(' | '));

describe('a query is understood as what it asks about', () => {
	test.for([
		{ query: 'who owns code review', about: ['code', 'review'] },
		{ query: 'who owns the 1:1', about: ['1 1 | qx000'] },
		{ query: 'one on one', about: ['qx000'] },
		{ query: 'TL or tlm', about: ['tl | qx001', 'tlm | qx002'] },
		{ query: 'tech lead manager health', about: ['tech lead manager | qx002', 'health'] },
		{ query: 'Post-Mortems', about: ['post mortems | qx003'] },
		{ query: 'who is it', about: ['who', 'is', 'it'] },
		{ query: '', about: [] },
	])('“$query”', ({ query, about }) => {
		const found = asked(query);
		expect(found.map((one, index) => (about[index]?.startsWith('qx') ? one.split(' | ').at(-1) : one))).toEqual(about);
	});
});

test.for([
	['senior scope', ['rank', 'facet']],
	['what skills needs a senior', ['facet', 'rank']],
	['levels', ['facet']],
	['level 3', ['facet', 'rank']],
	['3 levels', ['', 'facet']],
	['code review', ['', '']],
] as const)('“%s” tells what names a level from what a level is about', ([query, about]) => {
	const told = take(query)
		.concepts.filter(({ isFaint, isRank, isFacet, text }) => isRank || isFacet || (!isFaint && text !== 'needs'))
		.map(({ isRank, isFacet }) => (isRank ? 'rank' : isFacet ? 'facet' : ''));
	expect(told).toEqual(about);
});

test('a rank asked about alone asks for levels; two roles apart make nothing of how far somebody is', () => {
	const ofLevel = (query: string) => intentOf(take(query))('level') / intentOf(take('health'))('level');
	expect([ofLevel('senior scope'), ofLevel('senior'), ofLevel('scope')]).toEqual([weights.rank, 1, 1]);
	expect(
		['tech lead to TLM', 'tech lead or TLM', 'TL vs TLM', 'tech lead TLM', 'senior to tech lead'].map((query) =>
			setsRolesApart(take(query)),
		),
	).toEqual([true, true, true, false, false]);
});

describe('a slip is mended', () => {
	test.for([
		['burnot', 'burnout'],
		['brunout', 'burnout'],
		['urnout', 'burnout'],
		['retrospectvie', 'retrospective'],
		['achitecture', 'architecture'],
		['promtoion', 'promotion'],
		['shoud i', 'should i'],
		['tech lede', 'tech lead'],
		['codereveiw', 'code review'],
	] as const)('%s is %s', ([typed, meant]) => {
		const { words, slips } = take(typed);
		expect(words.join(' ')).toBe(meant);
		expect(slips).toHaveLength(1);
	});

	test.for(['xq', 'xyzzy', 'p1', 'reviewing', 'archi'])('%s is left as it is', (typed) => {
		expect(take(typed).words).toEqual([typed]);
		expect(take(typed).slips).toEqual([]);
	});

	test.for([
		['techlead', 'tech lead', []],
		['burn out', 'burnout', []],
		['tech leed', 'tech lead', []],
		['incident preview', 'incident review', ['preview']],
		['one on oen', 'one on one', []],
		['one onone', 'one on one', []],
		['L5', 'level 5', []],
		['d’architecture', 'architecture', []],
	] as const)('%s is %s by what stands beside it', ([typed, meant, doubted]) => {
		const found = understand(
			typed,
			{ ...words, vocabulary: new Map([...words.vocabulary, ['preview', 4]]) },
			new Set(),
		);
		expect(found.words.join(' ')).toBe(meant);
		expect(found.doubted).toEqual(doubted);
	});

	test.for([
		['thatt manager', 'that manager'],
		['taht manager', 'that manager'],
		['thats manager', 'thats manager'],
		['no manager', 'no manager'],
	] as const)('%s is %s: no word that says something becomes one that does not, or another thing', ([typed, meant]) => {
		const known = [...VOCABULARY, 'that', 'managed'];
		const synonyms = thesaurusOf([
			['manager', 'boss'],
			['stay technical', 'not managed', 'no managed'],
		]);
		const found = understand(
			typed,
			{ ...words, thesaurus: synonyms, vocabulary: new Map([...known, ...synonyms.words].map((word) => [word, 4])) },
			new Set(),
		);
		expect(found.words.join(' ')).toBe(meant);
	});

	test('what stands in quotes is taken as it is', () => {
		expect(take('"tech leed"').words).toEqual(['tech', 'leed']);
	});

	test('a word that the index holds is none', () => expect(take('burnot', ['burnot']).words).toEqual(['burnot']));

	test('the last word may be unfinished while somebody types', () => {
		expect(take('code re').slips).toEqual([]);
		expect(take('code re').concepts.at(-1)!.isOpen).toBe(true);
		expect(take('code review ').concepts.at(-1)!.isOpen).toBe(false);
	});
});

test('a phrase of which nothing speaks is asked for word by word', () => {
	const { concepts } = understand('tech lead health', words, new Set(), new Set(['tech lead']));
	expect(concepts.map(({ text }) => text)).toEqual(['tech', 'lead', 'health']);
	expect(
		understand('tech lead manager', words, new Set(), new Set(['tech lead manager'])).concepts.map(({ text }) => text),
	).toEqual(['tech lead', 'manager']);
});

test('what was taken for a word with another first letter is a guess', () => {
	expect(take('vromotion').concepts.map(({ text, isGuess }) => [text, isGuess])).toEqual([['promotion', true]]);
	expect(take('promotoin').concepts.map(({ text, isGuess }) => [text, isGuess])).toEqual([['promotion', false]]);
});

test('the words of a role that are in the name of another count less than what they mean', () => {
	const roles = new Set(['tech lead', 'tech lead manager']);
	const [{ wordings } = { wordings: [] }] = understand('tech lead', { ...words, roles }, new Set()).concepts;
	expect(wordings[0]!.weight).toBeLessThan(wordings[1]!.weight);
});
