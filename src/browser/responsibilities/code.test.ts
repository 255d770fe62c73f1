import { expect, test } from 'vitest';
import { decode, encode, type Coded } from './code.ts';

const roles = ['dev', 'lead', 'manager'];

test.each<[string, Coded]>([
	['', { answers: [], parts: false }],
	['1o', { answers: [{ role: 'lead', reasons: [{ kind: 'owns', for: [] }] }], parts: false }],
	[
		'~0o,1i0',
		{
			answers: [
				{ role: 'dev', reasons: [{ kind: 'owns', for: [] }] },
				{ role: 'lead', reasons: [{ kind: 'inherits', for: ['dev'] }] },
			],
			parts: true,
		},
	],
	[
		'1s1+t2,2e',
		{
			answers: [
				{
					role: 'lead',
					reasons: [
						{ kind: 'shares', for: ['lead'] },
						{ kind: 'standsIn', for: ['manager'] },
					],
				},
				{ role: 'manager', reasons: [{ kind: 'elsewhere', for: [] }] },
			],
			parts: false,
		},
	],
])('“%s” is written and read', (code, coded) => {
	expect(encode(coded, roles)).toBe(code);
	expect(decode(code, roles)).toEqual(coded);
});

test('a role that has no number is left out', () => {
	expect(encode({ answers: [{ role: 'ghost', reasons: [{ kind: 'owns', for: [] }] }], parts: false }, roles)).toBe('');
});
