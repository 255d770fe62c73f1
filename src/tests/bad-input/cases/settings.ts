import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const line = (name: string, lines: string, at: string, says: string | RegExp) =>
	onePassage(name, 'handbook.yaml', ['name: Harbour', `name: Harbour\n${lines}`], at, says);
const site = (address: string, says: string | RegExp) => line(`the site ${address}`, `site: ${address}`, '2:7', says);
const base = (path: string, says: string | RegExp) => line(`the base path ${path}`, `basePath: ${path}`, '2:11', says);
const warned = (name: string, lines: string, at: string, says: string | RegExp) =>
	onePassage(name, 'handbook.yaml', ['name: Harbour', `name: Harbour\n${lines}`], at, says, 'warning');
const accepted = (name: string, lines: string): Case => ({ ...line(name, lines, '', ''), expected: [] });

/** Where the handbook is published, and where its files lie. */
export const settingsCases: readonly Case[] = [
	site(
		'https://org.github.io/handbook/',
		/“\/handbook\/” is no part of the address of a site.*Write “site: https:\/\/org\.github\.io” and “basePath: \/handbook\/”/,
	),
	site('https://org.github.io/handbook', '“basePath: /handbook/”'),
	site('https://org.github.io/a/b.html', '“basePath: /a/b.html/”'),
	site('https://org.github.io/?a=b', /“\?a=b” is no part.*Write “site: https:\/\/org\.github\.io”\.$/),
	site('"https://org.github.io/#top"', '“#top” is no part'),
	site('"https://org.github.io/x/?a=b#top"', '“/x/?a=b#top” is no part'),
	site('https://org.github.io/../x/', '“basePath: /x/”'),
	site('org.github.io', 'is not a web address'),
	site('handbook.example', 'Write "https://handbook.example"'),
	site('www.acme.example/book', 'Write "https://www.acme.example"'),
	line('a repository by ssh', 'repository: git@github.com:acme/h.git', '2:13', 'Write "https://github.com/acme/h"'),
	line(
		'a repository by ssh, with a port',
		'repository: ssh://git@git.acme.example:2222/hr/h.git',
		'2:13',
		'Write "https://git.acme.example/hr/h"',
	),
	line(
		'a repository without its beginning',
		'repository: github.com/acme/h',
		'2:13',
		'Write "https://github.com/acme/h"',
	),
	accepted('a base path without a site', 'basePath: /ladder/'),
	accepted('a site with a slash at its end', 'site: https://org.github.io/'),
	accepted('a site with a port', 'site: https://org.github.io:8443'),
	warned(
		'a Git host that nobody knows',
		'repository: https://git.acme.example/h/book',
		'2:13',
		/Nothing says what kind of Git host git\.acme\.example is.*gitHost: github.*editLinks: https:\/\/git\.acme\.example\/…\/\{branch\}\/\{path\}.*editLinks: false/,
	),
	warned('one whose name only looks like one', 'repository: https://notgitlab.com/h/book', '2:13', 'notgitlab.com'),
	accepted('the same where its kind is said', 'repository: https://git.acme.example/h/book\ngitHost: forgejo'),
	accepted('the same without edit links', 'repository: https://git.acme.example/h/book\neditLinks: false'),
	accepted(
		'the same with a form of its own',
		'repository: https://git.acme.example/h/book\neditLinks: https://git.acme.example/e/{branch}/{path}',
	),
	accepted('a repository at Bitbucket', 'repository: https://bitbucket.org/acme/h'),
	accepted('a repository at Azure DevOps', 'repository: https://dev.azure.com/acme/people/_git/h'),
	warned(
		'a project at Azure DevOps',
		'repository: https://dev.azure.com/acme/people',
		'2:13',
		'“https://dev.azure.com/acme/people/_git/people”',
	),
	warned(
		'Bitbucket on a machine of one’s own, by the address for git',
		'repository: https://bitbucket.acme.example/scm/hr/h.git',
		'2:13',
		'“https://bitbucket.acme.example/projects/TEAM/repos/handbook”',
	),
	line(
		'a page of a repository at Bitbucket',
		'repository: https://bitbucket.org/acme/h/src/main/',
		'2:13',
		'leads to a page of the repository',
	),
	line(
		'a page of one on a machine of one’s own',
		'repository: https://bitbucket.acme.example/projects/HR/repos/h/browse',
		'2:13',
		'leads to a page of the repository',
	),
	line('a host by another name', 'gitHost: azure-devops', '2:10', /not one of github, gitlab.*Did you mean|not one of/),
	line('a pattern without a place', 'editLinks: https://git.example/edit/', '2:12', /editLinks: .*has no \{path\}/),
	line(
		'a pattern with a place that there is not',
		'editLinks: https://git.example/{paht}',
		'2:12',
		'Did you mean “{path}”?',
	),
	line(
		'a pattern of another tool',
		'editLinks: https://git.example/:path',
		'2:12',
		'Write {branch} and {path} in single braces',
	),
	line('another', 'editLinks: "https://git.example/${path}"', '2:12', 'in single braces'),
	line('a pattern that is no address', 'editLinks: git.example/{path}', '2:12', 'is not a web address'),
	line('a pattern that would run', 'editLinks: "javascript:alert({path})"', '2:12', 'is not a web address'),
	line(
		'a pattern with a password',
		'editLinks: https://a:b@git.example/{path}',
		'2:12',
		'holds a user name or a password',
	),
	line('a number for a pattern', 'editLinks: 1', '2:12', 'expected “field: value” lines'),
	line('a misspelt form', 'editLinks: { edti: "https://git.example/{path}" }', '2:14', 'Did you mean “edit”?'),
	line(
		'a form for proposals without their title',
		'proposals: https://git.example/new',
		'2:12',
		/proposals: .*has no \{title\}/,
	),
	base('/../x/', 'is no folder of the site: “.” and “..” lead elsewhere'),
	base('/x/..', '“.” and “..” lead elsewhere'),
	base('/./x/', '“.” and “..” lead elsewhere'),
	base('handbook', 'Write "/handbook/".'),
	base('handbook/', 'Write "/handbook/".'),
	base('/hand//book', 'Write "/hand/book/".'),
	base('https://org.github.io/handbook/', 'Write "/handbook/".'),
	base('"\\\\handbook\\\\"', 'Write "/handbook/".'),
	base('/handbook/?a=b', 'Write "/handbook/".'),
	accepted('a base path with points in a name', 'basePath: /v1.2/..x/'),
	accepted('a base path without a slash at its end', 'basePath: /ladder'),
];
