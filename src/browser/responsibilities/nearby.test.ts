import { describe, expect, test } from 'vitest';
import type { Choice } from './choice.ts';
import { decode } from './code.ts';
import { askedRows, nearby } from './nearby.ts';
import type { Row } from './rows.ts';

const roles = ['dev', 'lead', 'both'];

/** Three things: who holds each where every role is there, and in a team in which one person is both. */
const rows = [
	['design', 'system', '1o', '2c1'],
	['reviews', 'system', '1o', '2c1'],
	['tests', 'craft', '0o', '0o'],
].map(([id, area, whole, team]): Row => {
	const held = [whole!, team!].map((code) => decode(code, roles));
	return { id: id!, title: id!, href: id!, area: area!, words: id!, also: '', alsoWords: '', held };
});
const asking = (asked: Partial<Choice>): Choice => ({ q: '', role: '', area: '', team: '', ...asked });
const tablesOf = ({ team }: Choice) => ({ team: team === '' ? 0 : 1, whole: 0 });
const found = (asked: Partial<Choice>) => {
	const choice = asking(asked);
	const { rows: those, isAbsent } = askedRows(rows, choice, tablesOf(choice));
	return { ids: those.map(({ id }) => id).join(' '), isAbsent };
};

describe('what is asked for', () => {
	test.each<[string, Partial<Choice>, string, boolean]>([
		['a role, wherever every role is there', { role: 'lead' }, 'design reviews', false],
		['a role that the team has', { role: 'both', team: 'small' }, 'design reviews', false],
		['the work of a role that the team doesn’t have', { role: 'lead', team: 'small' }, 'design reviews', true],
		['the same, in an area where it has none', { role: 'lead', team: 'small', area: 'craft' }, '', true],
		['a role that holds nothing anywhere', { role: 'ghost', team: 'small' }, '', false],
	])('%s', (_, asked, ids, isAbsent) => {
		expect(found(asked)).toEqual({ ids, isAbsent });
	});
});

describe('what is near where nothing fits', () => {
	test.each<[string, Partial<Choice>, ReturnType<typeof nearby>]>([
		[
			'is what there would be without one of it',
			{ role: 'dev', area: 'system' },
			[
				{ name: 'role', count: 2 },
				{ name: 'area', count: 1 },
			],
		],
		['is nothing where each alone is in vain', { q: 'cake', area: 'nowhere' }, []],
		['is not everything, where one thing alone was asked', { q: 'cake' }, []],
		[
			'counts a role that the team doesn’t have by what it holds elsewhere',
			{ role: 'lead', team: 'small', q: 'tests' },
			[
				{ name: 'q', count: 2 },
				{ name: 'role', count: 1 },
			],
		],
	])('%s', (_, asked, near) => {
		expect(nearby(rows, asking(asked), tablesOf)).toEqual(near);
	});
});
