import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../workplace/roots.ts';
import { eitherOf, OWNERS_FILE, patternsOf, readOwners } from './owners.ts';

const text = readFileSync(join(engine, OWNERS_FILE), 'utf8');

/** What git keeps of the project; nothing where it is not kept by git. */
function tracked(): string[] {
	try {
		return execFileSync('git', ['ls-files', '-z'], { cwd: engine }).toString().split('\0').filter(Boolean);
	} catch {
		return [];
	}
}

describe('the list of owners', () => {
	const owners = readOwners(text);
	const files = tracked();
	const isFork = files.some((path) => path.startsWith('content/org/') && path !== 'content/org/README.md');

	test.each([
		['content/org/handbook.yaml', 'org'],
		['content/org/roles/tech-lead.mdx', 'org'],
		['content/org/import.yaml', 'org'],
		['content/org/import.lock', 'org'],
		['content/org/README.md', 'upstream'],
		['content/base/roles/tech-lead.mdx', 'upstream'],
		['public/brand/logo.svg', 'org'],
		['.github/CODEOWNERS', 'org'],
		['.upgrade/kept/2.0.0/README.md', 'org'],
		['netlify.toml', undefined],
		['.github/workflows/own.yml', undefined],
		['package.json.orig', undefined],
	])('%s belongs to %s', (path, owner) => {
		expect(owners(path)).toBe(owner);
	});

	// A fork may have files of its own, of which no list knows.
	test.skipIf(files.length === 0 || isFork)('speaks of every file that git keeps', () => {
		expect(files.filter((path) => owners(path) === undefined)).toEqual([]);
	});

	test.skipIf(files.length === 0 || isFork)('speaks of no file of upstream’s that is gone', () => {
		const upstream = patternsOf(text.replace(/^org .*$/gm, ''));
		expect(upstream.filter(({ fits }) => !files.some((path) => fits.test(path)))).toEqual([]);
	});
});

test('the last line that fits holds, and what fits none is nobody’s', () => {
	const owners = readOwners('# who\n\nupstream  a/**\norg a/*.txt\nupstream a/b.txt\n');
	expect(['a/x', 'a/x.txt', 'a/b.txt', 'a/c/x.txt', 'b'].map(owners)).toEqual([
		'upstream',
		'org',
		'upstream',
		'upstream',
		undefined,
	]);
});

test.each(['theirs b', 'upstream', 'not upstream b', 'upstream b c', 'upstream b # c', '! # c'])(
	'a line that is none of both is said to be so: %s',
	(line) => {
		expect(() => readOwners(`upstream a\n${line}`)).toThrow(`Line 2 of the list of owners is not understood: ${line}`);
	},
);

test('the patterns of a list are given with what they fit, and lines that are none are passed over', () => {
	const patterns = patternsOf('# upstream x\nupstream   a/**  \norg b.txt\ntheirs c\nupstream d e\n');
	expect(patterns.map(({ pattern }) => pattern)).toEqual(['a/**', 'b.txt']);
	expect(patterns.map(({ fits }) => ['a/c/d', 'b.txt', 'bxtxt'].filter((path) => fits.test(path)))).toEqual([
		['a/c/d'],
		['b.txt'],
	]);
});

test('what is the organisation’s by one of two lists is the organisation’s', () => {
	const owners = eitherOf(readOwners('org a\nupstream b'), readOwners('upstream a\norg b\nupstream c'));
	expect(['a', 'b', 'c'].map(owners)).toEqual(['org', 'org', 'upstream']);
});
