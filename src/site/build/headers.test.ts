import { readHeaders } from '../../harness/host-headers.ts';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../policy/policy.ts';
import { headersFile } from './headers.ts';

/** The longest line that Cloudflare reads. */
const LONGEST = 2_000;

describe.each(['/', '/handbook/'])('the headers of a site under %s', (base) => {
	const policy = policyOf({ trustedTypes: 'enforced' });
	const text = headersFile(base, policy);
	const rules = readHeaders(text);

	test('no line is longer than a host reads', () => {
		expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(LONGEST);
	});

	test('every response has the policy of the pages, and may not be framed', () => {
		const sent = rules['/*']!['Content-Security-Policy']!.split('; ');
		expect(sent).toEqual([...policy.enforced.split('; '), "frame-ancestors 'none'"]);
		expect(rules['/*']).not.toHaveProperty('Content-Security-Policy-Report-Only');
		expect(rules['/*']).toMatchObject({
			'X-Content-Type-Options': 'nosniff',
			'X-Frame-Options': 'DENY',
			'Referrer-Policy': 'no-referrer',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
		});
		expect(rules['/*']!['Permissions-Policy']).toContain('camera=()');
	});

	test('what is named by what is in it is kept for ever, and nothing else', () => {
		const kept = Object.keys(rules).filter((path) => 'Cache-Control' in rules[path]!);
		expect(kept).toEqual([`${base}_astro/*`]);
		expect(rules[kept[0]!]!['Cache-Control']).toContain('immutable');
	});

	test('no header is said twice for one path: hosts would join the two', () => {
		const names = Object.values(rules).flatMap((headers) => Object.keys(headers));
		expect(new Set(names).size).toBe(names.length);
	});
});

test('a handbook that only asks to be told of Trusted Types enforces all else, and has them reported by its host', () => {
	const { enforced, reported } = policyOf({ trustedTypes: 'report' });
	const text = headersFile('/', policyOf({ trustedTypes: 'report' }));
	expect(`${enforced}; ${reported}`).toBe(policyOf({ trustedTypes: 'enforced' }).enforced);
	expect(enforced).not.toMatch(/trusted-types/);
	expect(reported!.split('; ').every((one) => /trusted-types/.test(one))).toBe(true);
	expect(readHeaders(text)['/*']).toMatchObject({
		'Content-Security-Policy': `${enforced}; frame-ancestors 'none'`,
		'Content-Security-Policy-Report-Only': reported,
	});
});
