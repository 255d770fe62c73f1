import { nodesOfType } from '../model/body.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { allAddresses } from '../addresses/all-addresses.ts';
import { checkHandbook } from '../check/check.ts';
import { allEntries, type Handbook } from '../model/handbook.ts';
import { redirects } from '../addresses/redirects.ts';
import { referencesOf } from '../model/references.ts';
import { collectionNames } from '../schema/collections.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { engine } from '../../workplace/roots.ts';
import { layerFrom } from './from-text.ts';

const base = readFolder(join(engine, 'content/base'), engine)!;
const before = checkHandbook([base]).handbook;
const roles = [...before.roles.keys()];

/** The default handbook under a layer that says nothing but this. */
function under(settings: string) {
	return checkHandbook([base, layerFrom({ 'handbook.yaml': settings }, 'org')]);
}

/** What of a handbook still names a role: a reference, a link, the path of an address. */
function left(handbook: Handbook, role: string): string[] {
	const inAddress = new RegExp(`/(roles|levels)/${role}/|/compare/(.*-vs-)?${role}(-vs-|/)|#(by-role|from)-${role}$`);
	return [...allEntries(handbook, collectionNames)].flatMap((entry) => [
		...[...referencesOf(entry)]
			.filter(({ id, to }) => (to === 'roles' && id === role) || id === `roles/${role}` || id.startsWith(`${role}/`))
			.map(({ id }) => `${entry.collection}/${entry.id} names ${id}`),
		...nodesOfType(entry.body, 'link')
			.filter(({ url }) => inAddress.test(url))
			.map(({ url }) => `${entry.collection}/${entry.id} links to ${url}`),
	]);
}

/** Pages of the default handbook that lead nowhere now. */
function lost(handbook: Handbook): string[] {
	const living = allAddresses(handbook, []);
	const old = redirects(handbook);
	const isThere = (page: string) => living.has(page) || living.has(old.get(page)?.split('#')[0] ?? '');
	return [...allAddresses(before, []).keys()].filter((page) => !isThere(page));
}

/** What only a person can decide once somebody else does the work of a role. */
const TO_DECIDE = [
	'hierarchy-has-no-circle',
	'owned-responsibility-appears-in-a-story',
	'responsibility-has-one-owner',
	'role-is-connected',
	'role-owns-something',
	'step-exercises-its-target',
	'team-holds-every-responsibility',
	'team-shape-is-consistent',
	'transition-reaches-half',
];

test('what is left of a role is found where something is', () => {
	expect(left(before, 'tech-lead')).toEqual(
		expect.arrayContaining(['roles/tech-lead-manager names tech-lead', 'levels/tech-lead/4 names tech-lead']),
	);
	expect(lost({ ...before, roles: new Map() }).length).toBeGreaterThan(roles.length);
});

describe('a default role that a layer renames', () => {
	test.each(someOf(roles, 6))(
		'%s: nothing is found fault with, nothing names it, and every address leads on',
		(role) => {
			const { handbook, diagnostics } = under(`renamed:\n  roles: { ${role}: somebody-else }\n`);
			expect(diagnostics).toEqual([]);
			expect(left(handbook, role)).toEqual([]);
			expect(lost(handbook)).toEqual([]);
			expect(handbook.roles.get('somebody-else')!.data).toMatchObject({ title: before.roles.get(role)!.data.title });
			expect(redirects(handbook).get(`/roles/${role}/`)).toBe('/roles/somebody-else/');
			const levels = (of: Handbook, id: string) =>
				[...of.levels.values()].filter(({ data }) => data.role === id).length;
			expect(levels(handbook, 'somebody-else')).toBe(levels(before, role));
		},
	);
});

describe('a default role that a layer retires', () => {
	const others = (role: string) => [...roles.filter((other) => other !== role), 'null'];
	test.each(someOf(roles, 2))(
		'%s: nothing names it, every address leads on, and a person is told what to decide',
		(role) => {
			for (const to of others(role)) {
				const { handbook, diagnostics } = under(`retired:\n  roles: { ${role}: ${to} }\n`);
				expect(handbook.roles.has(role)).toBe(false);
				expect(left(handbook, role)).toEqual([]);
				expect(lost(handbook)).toEqual([]);
				const found = new Set(diagnostics.map(({ rule }) => rule));
				expect([...found].filter((rule) => !TO_DECIDE.includes(rule))).toEqual([]);
				const owned = [...before.responsibilities.values()].filter(({ data }) => data.owner === role).length;
				const without = diagnostics
					.filter(({ rule }) => rule === 'responsibility-has-one-owner')
					.flatMap(({ related = [] }) => related.filter(({ at }) => at.file.includes('/responsibilities/')));
				expect(without).toHaveLength(to === 'null' ? owned : 0);
				expect(diagnostics.filter(({ at }) => at.file !== 'org/handbook.yaml')).toEqual([]);
				if (to !== 'null') expect(redirects(handbook).get(`/roles/${role}/`)).toBe(`/roles/${to}/`);
			}
		},
	);
});

describe('lines of a layer that meet each other', () => {
	test('two roles change places, with all that is theirs', () => {
		const { handbook, diagnostics } = under(
			'renamed:\n  roles:\n    tech-lead: engineering-manager\n    engineering-manager: tech-lead\n',
		);
		expect(diagnostics).toEqual([]);
		expect(handbook.roles.get('tech-lead')!.data.title).toBe('Engineering manager');
		expect(handbook.levels.get('tech-lead/4')!.data).toEqual({
			...before.levels.get('engineering-manager/4')!.data,
			role: 'tech-lead',
		});
	});

	test('what is renamed is retired under the name that it has', () => {
		const { handbook, diagnostics } = under(
			'renamed:\n  faq: { is-pay-the-same: pay, money: pay }\nretired:\n  faq: { pay: who-owns-on-call }\n',
		);
		expect(diagnostics).toEqual([]);
		expect(handbook.faq.has('pay')).toBe(false);
		expect(handbook.faq.get('who-owns-on-call')!.data.formerly).toEqual(['money']);
	});

	test('a line with a slip in it is told, and does nothing', () => {
		const { handbook, diagnostics } = under('retired:\n  roles: { technical-program-manager: nobody }\n');
		expect(diagnostics.map(({ rule, at }) => [rule, at.file])).toEqual([['moved-entry-exists', 'org/handbook.yaml']]);
		expect([...handbook.roles.keys()]).toEqual(roles);
	});
});
