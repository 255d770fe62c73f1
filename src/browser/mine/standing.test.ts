import { describe, expect, test } from 'vitest';
import { decode } from '../responsibilities/code.ts';
import { changesOf, standingOf, type Standing } from './standing.ts';

const ROLES = ['dev', 'lead', 'manager', 'head'];
const lead = { role: 'lead', manager: ['manager'] };
const of = (code: string) => standingOf(decode(code, ROLES), lead);

describe('how something stands to a tech lead whose manager is there', () => {
	test.each([
		['1o', 'mine', []],
		['1t2', 'mine', []],
		['1e', 'mine', []],
		['~0o,1i0', 'mine', ['dev']],
		['1s1,2s2', 'shared', ['manager']],
		['2o', 'manager', []],
		['0s0,2s2', 'manager', ['dev']],
		['3e', 'elsewhere', ['head']],
		['', 'elsewhere', []],
	])('%s: %s', (code, is, others) => {
		const standing = of(code);
		expect([standing.is, standing.others.filter((role) => is !== 'manager' || role !== 'manager')]).toEqual([
			is,
			others,
		]);
	});
});

test('what changes with the team is what one gets, comes to share and gives up, and nothing of others', () => {
	const stand = (codes: string[]): Standing[] => codes.map(of);
	expect(
		changesOf(
			['kept', 'got', 'shared from now on', 'alone from now on', 'given up', 'another’s'],
			stand(['1o', '2o', '1o', '1s1,2s2', '1o', '2o']),
			stand(['1o', '1t2', '1s1,2s2', '1o', '3e', '3e']),
		),
	).toEqual({ mine: ['got', 'alone from now on'], shared: ['shared from now on'], gone: ['given up'] });
});
