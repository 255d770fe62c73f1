import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { openTo } from './open-to.ts';

const role = (title: string) => `title: ${title}\nsummary: A role.`;
const way = (from: string, to: string) => `title: A way\nfrom: ${from}\nto: ${to}\nsummary: One moves.`;

const handbook = handbookFrom({
	'roles/developer.mdx': role('Developer'),
	'roles/lead.mdx': role('Lead'),
	'roles/manager.mdx': role('Manager'),
	'transitions/to-lead.mdx': way('developer', 'lead'),
	'transitions/to-manager.mdx': way('developer', 'manager'),
	'transitions/across.mdx': way('lead', 'manager'),
});

test.each([
	['lead and manager', ['developer']],
	['manager', ['developer', 'lead']],
	['developer and manager', []],
])('from where there is a way into %s', (names, expected) => {
	const roles = names.split(' and ').map((id) => handbook.roles.get(id)!);
	expect(openTo(handbook, roles).map(({ id }) => id)).toEqual(expected);
});
