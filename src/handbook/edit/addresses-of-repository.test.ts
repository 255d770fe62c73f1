import { expect, test } from 'vitest';
import { pagesAddress, repositoryAddress } from './addresses-of-repository.ts';

test.each([
	['git@github.com:acme/handbook.git', 'https://github.com/acme/handbook'],
	['ssh://git@github.com/acme/handbook.git', 'https://github.com/acme/handbook'],
	['https://github.com/acme/handbook.git', 'https://github.com/acme/handbook'],
	['https://user@github.com/acme/handbook/', 'https://github.com/acme/handbook'],
	['git@gitlab.acme.example:people/hr/handbook.git', 'https://gitlab.acme.example/people/hr/handbook'],
	['ssh://git@git.acme.example:2222/acme/handbook.git', 'https://git.acme.example/acme/handbook'],
	['git@bitbucket.org:acme/handbook.git', 'https://bitbucket.org/acme/handbook'],
	[
		'ssh://git@bitbucket.acme.example:7999/hr/handbook.git',
		'https://bitbucket.acme.example/projects/HR/repos/handbook',
	],
	['https://bitbucket.acme.example/scm/hr/handbook.git', 'https://bitbucket.acme.example/projects/HR/repos/handbook'],
	['git@ssh.dev.azure.com:v3/acme/people/handbook', 'https://dev.azure.com/acme/people/_git/handbook'],
	['https://acme@dev.azure.com/acme/people/_git/handbook', 'https://dev.azure.com/acme/people/_git/handbook'],
	['acme@vs-ssh.visualstudio.com:v3/acme/people/handbook', 'https://acme.visualstudio.com/people/_git/handbook'],
	['/srv/git/handbook.git', undefined],
	['../handbook', undefined],
	['https://github.com', undefined],
])('the address of %s in a browser', (remote, address) => {
	expect(repositoryAddress(remote)).toBe(address);
});

test.each([
	['https://github.com/Acme/handbook', { site: 'https://acme.github.io', basePath: '/handbook/' }],
	['https://github.com/acme/acme.github.io', { site: 'https://acme.github.io', basePath: '/' }],
	['https://bitbucket.org/acme/handbook', undefined],
])('where %s is published by its host', (repository, address) => {
	expect(pagesAddress(repository)).toEqual(address);
});
