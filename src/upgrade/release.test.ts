import { describe, expect, test } from 'vitest';
import { chooseTag } from './release.ts';
import { repositoryOf, withoutPassword } from './source.ts';

describe('the release that is meant', () => {
	test.each<[string, string[], string | undefined, string | undefined]>([
		['the highest, by number', ['v1.9.0', 'v1.10.0', 'v1.2.3'], undefined, 'v1.10.0'],
		['none that comes before a release', ['v1.0.0', 'v2.0.0-rc.1', 'nightly'], undefined, 'v1.0.0'],
		['none where no tag is a version', ['nightly'], undefined, undefined],
		['the highest, by its last number too', ['v1.2.3', 'v1.2.10', 'v1.2.4'], undefined, 'v1.2.10'],
		['the one that is named', ['v1.0.0', 'v2.0.0'], 'v1.0.0', 'v1.0.0'],
		['the one that is named without its v', ['v1.0.0', 'v2.0.0'], '1.0.0', 'v1.0.0'],
		['the one that is named with a v too many', ['1.0.0'], 'v1.0.0', '1.0.0'],
		['a tag of any name', ['v1.0.0', 'nightly'], 'nightly', 'nightly'],
	])('is %s', (_, tags, wanted, expected) => {
		expect(chooseTag(tags, wanted)).toBe(expected);
	});

	test.each([
		[['v1.0.0', 'v1.1.0'], '1.1.1', 'Did you mean'],
		[['v1.0.0', 'v1.1.0'], 'next-year', 'There is v1.1.0 and v1.0.0.'],
		[['v1.0.0', 'v2.0.0', 'v3.0.0', 'v4.0.0', 'v5.0.0', 'v6.0.0'], 'x', 'v3.0.0 and v2.0.0.'],
		[[], '1.0.0', 'There is no tag that is a version.'],
	])('of %j, %s is not there: %s', (tags, wanted, hint) => {
		expect(() => chooseTag(tags, wanted)).toThrow(
			expect.objectContaining({ message: `There is no release “${wanted}”.`, hint: expect.stringContaining(hint) }),
		);
	});
});

test.each([
	['{"repository": "https://git.example/a/b"}', 'https://git.example/a/b'],
	['{"repository": {"type": "git", "url": "git+https://git.example/a/b.git"}}', 'https://git.example/a/b.git'],
	['{}', undefined],
])('package.json says where releases come from: %s', (text, expected) => {
	expect(repositoryOf(text)).toBe(expected);
});

test('a password in an address is not shown', () => {
	expect(withoutPassword('https://me:secret@git.example/a')).toBe('https://git.example/a');
});
