import { describe, expect, test } from 'vitest';
import type { Answer } from '../../handbook/ask/answers.ts';
import { byReason } from './by-reason.ts';

const sharing = (role: string): Answer => ({ role, reasons: [{ kind: 'shares', for: [role] }] });
const outside = (role: string): Answer => ({ role, reasons: [{ kind: 'elsewhere', for: [] }] });
const lines = (answers: Answer[]) =>
	byReason(answers, false, (role) => role).map(({ reason, roles }) => `${roles.join(', ')}: ${reason}`);

describe('who answers for something', () => {
	test('stands one a line where they are few', () => {
		expect(lines(['a', 'b', 'c', 'd'].map(sharing))).toEqual(['a', 'b', 'c', 'd'].map((role) => `${role}: shares it`));
	});

	test('stands together by reason where they are many, in the order in which the reasons come up', () => {
		expect(lines([sharing('a'), outside('b'), sharing('c'), outside('d'), sharing('e')])).toEqual([
			'a, c, e: shares it',
			'b, d: outside the team',
		]);
	});
});
