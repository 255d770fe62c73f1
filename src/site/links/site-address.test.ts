import { expect, test } from 'vitest';
import { settings } from '../../handbook/schema/settings.ts';
import { isPublicSite, siteAddress, wrongVariable } from './site-address.ts';

const ours = settings.parse({ site: 'https://handbook.example', basePath: '/ladder' });

test.each([
	['what handbook.yaml says', {}, 'https://handbook.example', '/ladder/'],
	[
		'what the host says before it',
		{ RUNGBOOK_SITE: 'https://acme.example', RUNGBOOK_BASE: '/' },
		'https://acme.example',
		'/',
	],
	[
		'the name of a repository in its own case',
		{ RUNGBOOK_BASE: '/Career.Ladder' },
		'https://handbook.example',
		'/Career.Ladder/',
	],
	[
		'an empty variable as one that is not set',
		{ RUNGBOOK_SITE: '', RUNGBOOK_BASE: '' },
		'https://handbook.example',
		'/ladder/',
	],
])('the address is %s', (_, env, site, base) => {
	expect(siteAddress(ours, env)).toEqual({ site, base });
});

test.each([
	[
		{ RUNGBOOK_SITE: 'acme.example' },
		'RUNGBOOK_SITE is not a web address such as https://handbook.example; found “acme.example”.',
	],
	[
		{ RUNGBOOK_SITE: 'javascript:1' },
		'RUNGBOOK_SITE is not a web address such as https://handbook.example; found “javascript:1”.',
	],
	[{ RUNGBOOK_BASE: 'handbook' }, 'RUNGBOOK_BASE is not a path such as / or /handbook/; found “handbook”.'],
	[
		{ RUNGBOOK_SITE: 'https://acme.example/ladder/' },
		'RUNGBOOK_SITE: “/ladder/” is no part of the address of a site: a folder of it is the base path; found “https://acme.example/ladder/”.',
	],
	[
		{ RUNGBOOK_SITE: 'https://acme.example/?a=b#c' },
		'RUNGBOOK_SITE: “?a=b#c” is no part of the address of a site: a folder of it is the base path; found “https://acme.example/?a=b#c”.',
	],
	[{ RUNGBOOK_BASE: '/../x/' }, 'RUNGBOOK_BASE is no folder of the site: “.” and “..” lead elsewhere; found “/../x/”.'],
	[{ RUNGBOOK_BASE: '/a b' }, 'RUNGBOOK_BASE is not a path such as / or /handbook/; found “/a b”.'],
	[{ RUNGBOOK_BASE: '/"><script>' }, 'RUNGBOOK_BASE is not a path such as / or /handbook/; found “/"><script>”.'],
])('a variable that holds no address is refused in words: %o', (env, message) => {
	expect(wrongVariable(env)).toBe(message);
	expect(() => siteAddress(ours, env)).toThrow(message);
});

test.each([
	['https://handbook.example', true],
	['https://localhost.example', true],
	['http://10.0.0.5:8080', true],
	['http://localhost:4321', false],
	['http://handbook.localhost', false],
	['http://127.0.0.1', false],
	['http://[::1]:4321', false],
	[undefined, false],
])('%s is an address for others: %s', (site, expected) => {
	expect(isPublicSite(site)).toBe(expected);
});

test('a handbook that was never told its address has none for others', () => {
	const { site, base } = siteAddress(settings.parse({ basePath: '/ladder/' }), {});
	expect({ isPublic: isPublicSite(site), base }).toEqual({ isPublic: false, base: '/ladder/' });
});
