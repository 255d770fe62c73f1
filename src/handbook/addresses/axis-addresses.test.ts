import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { published } from '../model/published.ts';
import { addressOf } from './addresses.ts';
import { allAddresses } from './all-addresses.ts';
import { movedAddress } from './moved-address.ts';
import { idMapOf } from '../model/moves.ts';
import { lookUpLinks } from './unknown-page.ts';

const AXES = {
	'handbook.yaml': 'groups: { how: { title: How we work }, secret: { title: Secret } }',
	'axes/craft.mdx':
		'title: Craft\ngroup: how\nformerly: [coding]\nscale:\n  - { name: Asks, statements: [{ id: asks, text: Asks. }] }\n  - { name: Does, text: Does. }',
	'axes/plan.mdx': 'title: A plan\ngroup: secret\nprivate: true',
	'pages/about.mdx': 'title: About',
};
const LEVELS = {
	'roles/cook.mdx': 'title: Cook',
	'levels/cook/1.mdx': 'role: cook\norder: 1\ntitle: Cook\nexpectations: { craft: 1 }',
};

const alone = handbookFrom(AXES);
const withLevels = handbookFrom({ ...AXES, ...LEVELS });
const all = (handbook = withLevels) => allAddresses(published(handbook), []);

test('a competency has a page, with an anchor for each step and each statement', () => {
	expect(addressOf(withLevels.axes.get('craft')!)).toBe('/axes/craft/');
	expect([...all().get('/axes/craft/')!]).toEqual(expect.arrayContaining(['step-1', 'step-2', 'asks', 'who-is-asked']));
});

test('a group has a page where something in it is public', () => {
	expect([...all().keys()].filter((address) => address.startsWith('/axes/'))).toEqual([
		'/axes/',
		'/axes/craft/',
		'/axes/group/how/',
	]);
});

test('the list of levels keeps a place for each competency, and is not there for them alone', () => {
	expect([...all().get('/levels/')!]).toEqual(['craft', 'group-how']);
	expect(all(alone).has('/levels/')).toBe(false);
});

describe('a link', () => {
	const say = (handbook: typeof alone, url: string) => lookUpLinks(handbook)(handbook.pages.get('about')!, url);

	test.each([
		'/axes/',
		'/axes/craft/#step-2',
		'/axes/craft/#asks',
		'/axes/group/how/',
		'/levels/#craft',
		'/levels/#group-how',
	])('to %s leads somewhere', (url) => expect(say(withLevels, url)).toBeUndefined());

	test.each([
		[withLevels, '/axes/coding/', 'Write /axes/craft/.'],
		[withLevels, '/levels/#coding', 'Write /axes/craft/.'],
		[alone, '/levels/', 'Write /axes/.'],
		[alone, '/levels/#craft', 'Write /axes/craft/.'],
	])('to an old address is told the new one', (handbook, url, hint) => {
		expect(say(handbook, url)).toEqual({ message: `${url} is an old address.`, hint });
	});
});

test.each([
	['/axes/craft/', '/axes/skill/'],
	['/axes/craft/#asks', '/axes/skill/#asks'],
	['/axes/#craft', '/axes/#skill'],
	['/levels/#craft', '/levels/#skill'],
	['/levels/cook/1/#craft-asks', '/levels/cook/1/#skill-asks'],
	['/axes/gone/', '/axes/'],
	['/axes/group/how/', '/axes/group/how/'],
])('once ids have changed, %s is %s', (old, now) => {
	const map = idMapOf([
		{ collection: 'axes', from: 'craft', to: 'skill' },
		{ collection: 'axes', from: 'gone', to: null },
	]);
	expect(movedAddress(map, old)).toBe(now);
});
