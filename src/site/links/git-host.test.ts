import { describe, expect, test } from 'vitest';
import { settings } from '../../handbook/schema/settings.ts';
import { editAddress, issueAddress, newFileAddress } from './git-host.ts';

const PATH = 'content/org/roles/tech-lead.mdx';
const FILE = { path: PATH, layer: 'content/org' };
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
	[
		'Bitbucket',
		'https://bitbucket.org/acme/handbook',
		`/src/main/${PATH}?mode=edit&spa=0&at=main`,
		'/src/main/content/org/',
		undefined,
	],
	[
		'Bitbucket on a machine of one’s own',
		'https://bitbucket.acme.example/projects/HR/repos/handbook',
		`/browse/${PATH}?at=refs%2Fheads%2Fmain`,
		'/browse/content/org?at=refs%2Fheads%2Fmain',
		undefined,
	],
	[
		'Azure DevOps',
		'https://dev.azure.com/acme/people/_git/handbook',
		`?path=${encodeURIComponent(`/${PATH}`)}&version=GBmain&_a=contents`,
		'?path=%2Fcontent%2Forg&version=GBmain&_a=contents',
		undefined,
	],
])('%s', (_, repository, edit, create, issue) => {
	test('opens a file, begins one, and takes an issue where it has a form for it', () => {
		expect(editAddress(at(repository), PATH)).toBe(repository + edit);
		expect(newFileAddress(at(repository), FILE, 'a & b')).toBe(repository + create);
		expect(issueAddress(at(repository), 'T?', 'a\nb')).toBe(issue && repository + issue);
	});
});

test.each([
	['its name', 'https://gitlab.com/a/b', {}, '/-/edit/main/'],
	['its name', 'https://git.gitea.acme.example/a/b', {}, '/_edit/main/'],
	['its name', 'https://forgejo.acme.example/a/b', {}, '/_edit/main/'],
	['its name', 'https://github.acme.example/a/b', {}, '/edit/main/'],
	['its name', 'https://acme.ghe.com/a/b', {}, '/edit/main/'],
	['its name', 'https://acme.visualstudio.com/a/_git/b', {}, '?path=%2Fcontent%2F'],
	['what the settings say', 'https://git.acme.example/a/b', { gitHost: 'gitlab' }, '/-/edit/main/'],
	['what the settings say', 'https://git.acme.example/a/b', { gitHost: 'forgejo' }, '/_edit/main/'],
	['what the settings say', 'https://tfs.acme.example/a/_git/b', { gitHost: 'azure' }, '?path=%2Fcontent%2F'],
	['what the settings say before its name', 'https://gitlab.acme.example/a/b', { gitHost: 'gitea' }, '/_edit/main/'],
])('a host is known by %s: %s', (_, repository, more, form) => {
	expect(editAddress(at(repository, more), PATH)?.slice(0, repository.length + form.length)).toBe(repository + form);
});

test.each([
	'https://git.acme.example/a/b',
	'https://notgitlab.com/a/b',
	'https://git.sr.ht/~a/b',
	'https://mygithub.io/a/b',
])('of a host that nobody knows, nothing is guessed: %s', (repository) => {
	const here = at(repository);
	expect([editAddress(here, PATH), newFileAddress(here, FILE, ''), issueAddress(here, 'T', '')]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

describe('what the settings say goes before what a host is known for', () => {
	const github = 'https://github.com/acme/handbook';
	const own = 'https://git.example/h/{branch}?p={path}';

	test('a form for files that are there', () => {
		const here = at(github, { editLinks: own, branch: 'next/a#b' });
		expect(editAddress(here, 'content/a?b.mdx')).toBe('https://git.example/h/next/a%23b?p=content/a%3Fb.mdx');
		expect(newFileAddress(here, FILE, 'x')).toBeUndefined();
		expect(issueAddress(here, 'T', 'b')).toContain(github);
	});

	test('two forms, one for those that are begun', () => {
		const create = 'https://git.example/n/{folder}/?name={name}&all={path}&on={branch}&text={text}';
		const here = at(github, { editLinks: { edit: own, create } });
		expect(newFileAddress(here, FILE, 'a & b')).toBe(
			`https://git.example/n/content/org/roles/?name=tech-lead.mdx&all=${PATH}&on=main&text=a%20%26%20b`,
		);
	});

	test('a form of its own without any repository', () => {
		expect(editAddress(settings.parse({ editLinks: own }), PATH)).toBe(`https://git.example/h/main?p=${PATH}`);
	});

	test('no links at all', () => {
		const here = at(github, { editLinks: false });
		expect([editAddress(here, PATH), newFileAddress(here, FILE, '')]).toEqual([undefined, undefined]);
		expect(issueAddress(here, 'T', 'b')).toContain(github);
		expect(issueAddress(at(github, { proposals: false }), 'T', 'b')).toBeUndefined();
		expect(editAddress(at(github, { editLinks: true }), PATH)).toContain(github);
	});

	test('a form for proposals', () => {
		const form = 'https://tickets.example/new?s={title}&t={text}';
		expect(issueAddress(at(github, { proposals: form }), 'T?', 'a\nb')).toBe(
			'https://tickets.example/new?s=T%3F&t=a%0Ab',
		);
	});
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
	expect([editAddress(nowhere, PATH), newFileAddress(nowhere, FILE, ''), issueAddress(nowhere, '', '')]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
