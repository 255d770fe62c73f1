import { describe, expect, test } from 'vitest';
import { settings } from '../../handbook/schema/settings.ts';
import { editAddress, issueAddress, newFileAddress } from './git-host.ts';

const PATH = 'content/org/roles/tech-lead.mdx';
const at = (repository: string, more: object = {}) => settings.parse({ repository, ...more });

describe.each([
	[
		'GitHub',
		'https://github.com/acme/handbook',
		`/edit/main/${PATH}`,
		`/new/main?filename=${encodeURIComponent(PATH)}&value=a%20%26%20b`,
		'/issues/new?title=T%3F&body=a%0Ab',
	],
	[
		'GitLab',
		'https://gitlab.acme.example/people/handbook',
		`/-/edit/main/${PATH}`,
		'/-/new/main/content/org/roles?file_name=tech-lead.mdx',
		'/-/issues/new?issue[title]=T%3F&issue[description]=a%0Ab',
	],
	[
		'Forgejo',
		'https://codeberg.org/acme/handbook',
		`/_edit/main/${PATH}`,
		`/_new/main/?filename=${encodeURIComponent(PATH)}&value=a%20%26%20b`,
		'/issues/new?title=T%3F&body=a%0Ab',
	],
])('%s', (_, repository, edit, create, issue) => {
	test('opens a file, begins one, and takes an issue', () => {
		expect(editAddress(at(repository), PATH)).toBe(repository + edit);
		expect(newFileAddress(at(repository), PATH, 'a & b')).toBe(repository + create);
		expect(issueAddress(at(repository), 'T?', 'a\nb')).toBe(repository + issue);
	});
});

test.each([
	['its name', 'https://gitlab.com/a/b', {}, '/-/edit/'],
	['its name', 'https://git.gitea.acme.example/a/b', {}, '/_edit/'],
	['its name', 'https://forgejo.acme.example/a/b', {}, '/_edit/'],
	['no name that says it', 'https://git.acme.example/a/b', {}, '/edit/'],
	['no name that only looks like it', 'https://notgitlab.com/a/b', {}, '/edit/'],
	['what the settings say', 'https://git.acme.example/a/b', { gitHost: 'gitlab' }, '/-/edit/'],
	['what the settings say before its name', 'https://gitlab.acme.example/a/b', { gitHost: 'gitea' }, '/_edit/'],
])('a host is known by %s: %s', (_, repository, more, form) => {
	expect(editAddress(at(repository, more), PATH)).toBe(`${repository}${form}main/${PATH}`);
});

test.each(['https://github.com/acme/handbook/', 'https://github.com/acme/handbook.git'])(
	'%s is the repository as its pages name it',
	(repository) => {
		expect(editAddress(at(repository), PATH)).toBe(`https://github.com/acme/handbook/edit/main/${PATH}`);
	},
);

test('a branch may have slashes, and what would end an address is written otherwise', () => {
	const here = at('https://github.com/acme/handbook', { branch: 'next/a#b' });
	expect(editAddress(here, 'content/a?b.mdx')).toBe(
		'https://github.com/acme/handbook/edit/next/a%23b/content/a%3Fb.mdx',
	);
});

test('without a repository there is nowhere to go', () => {
	const nowhere = settings.parse({});
	expect([editAddress(nowhere, PATH), newFileAddress(nowhere, PATH, ''), issueAddress(nowhere, '', '')]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
