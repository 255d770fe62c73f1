import { describe, expect, test } from 'vitest';
import { understand } from './concepts.ts';
import { fitOf } from './fit.ts';
import type { Candidate } from './retrieve.ts';
import { thesaurusOf } from './thesaurus.ts';
import { stemOf } from './words.ts';

const thesaurus = thesaurusOf([
	['tech lead', 'TL'],
	['developer', 'IC'],
]);
const vocabulary = new Map('code review standard owner health tech lead developer'.split(' ').map((word) => [word, 4]));
const known = {
	thesaurus,
	vocabulary,
	byStem: () => new Map([...vocabulary.keys()].map((word) => [stemOf(word), word])),
	roles: new Set<string>(),
	ranks: new Set<string>(),
};

function fit(name: string, query: string) {
	const understood = understand(query, known, new Set());
	const rarities = understood.concepts.map(() => 1);
	const candidate = { evidence: rarities.map(() => undefined) } as unknown as Candidate;
	return fitOf(name, candidate, understood, rarities, thesaurus);
}

describe('a name fits a query', () => {
	test.for([
		{ query: 'code review', better: 'Code review', worse: 'Code review standards' },
		{ query: 'code review', better: 'Code review standards', worse: 'Code and its owner' },
		{ query: 'TL', better: 'Tech lead', worse: 'Health of the tech lead' },
		{ query: 'standard vs tech lead', better: 'Tech lead', worse: 'Standard tech lead' },
		{ query: 'who is the tech lead', better: 'Who is the tech lead?', worse: 'A tech lead' },
	])('“$query”: “$better” rather than “$worse”', ({ query, better, worse }) => {
		expect(fit(better, query).value).toBeGreaterThan(fit(worse, query).value);
	});

	test('not at all where it says nothing of it', () => expect(fit('Health', 'code review').value).toBe(0));

	test('in either order', () => expect(fit('Code review', 'review code').value).toBeGreaterThan(0.8));

	test.for([
		['From developer to tech lead', 'developer to TL', false],
		['From tech lead to developer', 'developer to TL', true],
		['From developer to tech lead', 'tech lead from IC', false],
	] as const)('“%s” for “%s” leads the other way: %s', ([name, query, isTurned]) => {
		expect(fit(name, query).isTurned).toBe(isTurned);
	});
});
