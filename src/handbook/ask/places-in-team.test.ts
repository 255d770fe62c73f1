import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { placesInTeam } from './places-in-team.ts';

const role = (title: string, more = '') => `title: ${title}\n${more}`;
const handbook = handbookFrom({
	'roles/dev.mdx': role('Dev', 'reportsTo: manager'),
	'roles/lead.mdx': role('Lead', 'reportsTo: manager'),
	'roles/manager.mdx': role('Manager', 'reportsTo: head'),
	'roles/head.mdx': role('Head'),
	'roles/both.mdx': role('Both', 'covers: [manager, lead]\nreportsTo: head'),
	'roles/buyer.mdx': role('Buyer', 'kind: outside'),
	'teams/pair.mdx': 'title: Pair\nroles: [manager, lead, dev]\nelsewhere: [head]',
	'teams/remote.mdx': 'title: Remote\nroles: [lead, dev]\nelsewhere: [manager, head, buyer]',
	'teams/small.mdx': 'title: Small\nroles: [both, dev]\nelsewhere: [head]',
	'teams/led.mdx': 'title: Led\nroles: [lead, dev]\nstandIns: { manager: lead }\nelsewhere: [head]',
});
const placesIn = (team: string) =>
	placesInTeam(handbook, handbook.teams.get(team)!).map(
		({ role, manager, instead }) =>
			`${role} < ${manager.join('+')}${instead.length > 0 ? `, done by ${instead.join('+')}` : ''}`,
	);

test.each([
	['the manager is there', 'pair', ['manager < head', 'lead < manager', 'dev < manager', 'head < ']],
	[
		'the manager is elsewhere, and a job outside of the handbook is nobody’s place in a team',
		'remote',
		['lead < manager', 'dev < manager', 'manager < head', 'head < '],
	],
	['somebody covers the manager', 'small', ['both < head', 'dev < both', 'head < ']],
	[
		'somebody stands in for the manager, and reports to whom the manager would',
		'led',
		['lead < head', 'dev < lead', 'head < ', 'manager < head, done by lead'],
	],
])('who holds what, and who manages whom: %s', (_, team, expected) => {
	expect(placesIn(team)).toEqual(expected);
});
