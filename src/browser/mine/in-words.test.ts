import { describe, expect, test } from 'vitest';
import { decode } from '../responsibilities/code.ts';
import { markOf, noteOf } from './in-words.ts';
import { standingOf } from './standing.ts';

const ROLES = ['dev', 'lead', 'manager', 'head', 'designer', 'support'];
const NAMES = new Map([
	['dev', 'Developer'],
	['lead', 'Tech lead'],
	['manager', 'Engineering manager'],
	['head', 'Head'],
	['designer', 'Designer'],
	['support', 'Support lead'],
]);
const nameOf = (id: string) => NAMES.get(id)!;
const lead = { role: 'lead', manager: ['manager'] };

describe('beside something stands how it is a tech lead’s, on their list and on other pages', () => {
	test.each([
		['1o', '', 'Yours'],
		['1t2', 'stands in for the engineering manager', 'Yours'],
		['~0o,1i0', 'like every developer, for their own part', 'Yours'],
		['1s1,2s2', 'with the engineering manager', 'Shared: you and the engineering manager'],
		['2o', '', 'Your manager’s'],
		['0s0,2s2', 'with the developer', 'Your manager’s'],
		['3e', 'ask the head', 'Elsewhere: ask the head'],
		['0s0,3s3,4s4,5e', 'ask the developer, the head and 2 more', 'Elsewhere: ask the developer, the head and 2 more'],
		['', 'nobody yet', 'Elsewhere: nobody yet'],
	])('%s', (code, note, mark) => {
		const standing = standingOf(decode(code, ROLES), lead);
		expect([noteOf(standing, lead, nameOf), markOf(standing, nameOf)]).toEqual([note, mark]);
	});
});
