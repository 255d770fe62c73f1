import { describe, expect, test } from 'vitest';
import { POLICY } from '../policy/policy.ts';
import { headersFile } from './headers.ts';

/** The longest line that Cloudflare reads. */
const LONGEST = 2_000;

/** Reads a file as the hosts do: a path at the margin, its headers indented below it. */
function parse(text: string): Record<string, Record<string, string>> {
	const rules: Record<string, Record<string, string>> = {};
	let last: Record<string, string> = {};
	for (const line of text.split('\n').filter(Boolean)) {
		const header = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line);
		if (header) last[header[1]!] = header[2]!;
		else if (/^\/\S*$/.test(line)) rules[line] = last = {};
		else throw new Error(`Neither a path nor a header: ${line}`);
	}
	return rules;
}

describe.each(['/', '/handbook/'])('the headers of a site under %s', (base) => {
	const text = headersFile(base);
	const rules = parse(text);

	test('no line is longer than a host reads', () => {
		expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(LONGEST);
	});

	test('every response has the policy of the pages, and may not be framed', () => {
		const policy = rules['/*']!['Content-Security-Policy']!.split('; ');
		expect(policy).toEqual([...POLICY.split('; '), "frame-ancestors 'none'"]);
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
