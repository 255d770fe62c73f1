import { describe, expect, test } from 'vitest';
import { isAlike } from './holding.ts';
import type { HeldData } from './lens-data.ts';
import { teamsWith } from './other-teams.ts';
import { countsOf, heldByRoles, holdersOf, moveBetween, whoHolds } from './who-holds.ts';

/** Roles: 0 developer, 1 lead, 2 manager, 3 both leads in one. */
const roles = ['dev', 'lead', 'manager', 'both'].map((id) => ({ id, title: id }));
const rows: HeldData['rows'] = [
	['reviews', 'Reviews', 0, '1o,3c1'],
	['pay', 'Pay', 1, '2o,3c2'],
	['roadmap', 'Roadmap', 0, '1s,2s,3c1.2'],
	['tests', 'Tests', 0, '~0o,1i0,3c1'],
	['budget', 'Budget', 1, ''],
];
const data: HeldData = { roles, areas: ['System', 'People'], page: '/r/', rows };
const inTeam = (...codes: string[]) => heldByRoles(data, ['lead', 'manager'], codes);

describe('how roles hold something', () => {
	test.each([
		['reviews', ['none', 'alone', 'none', 'alone']],
		['pay', ['none', 'none', 'alone', 'alone']],
		['roadmap', ['none', 'shared', 'shared', 'alone']],
		['tests', ['part', 'part', 'none', 'part']],
		['budget', ['none', 'none', 'none', 'none']],
	])('wherever all roles are there: %s', (id, expected) => {
		const held = heldByRoles(
			data,
			roles.map((role) => role.id),
		);
		expect(held.find((one) => one.id === id)!.holdings.map(({ kind }) => kind)).toEqual(expected);
	});

	test('in a team says with whom, for whom, and from outside', () => {
		const [reviews, pay, roadmap, tests, budget] = inTeam('2t1', '2e', '1s,2s', '~0o,1i0', '1t3+s,2s');
		expect(reviews!.holdings[1]).toEqual({ kind: 'alone', with: [], instead: ['lead'], isOutside: false });
		expect(pay!.holdings[1]).toMatchObject({ kind: 'alone', isOutside: true });
		expect(roadmap!.holdings.map(({ with: others }) => others)).toEqual([['manager'], ['lead']]);
		expect(tests!.holdings[0]).toMatchObject({ kind: 'part', with: ['dev'] });
		expect(budget!.holdings[0]).toMatchObject({ kind: 'shared', instead: ['both'] });
	});

	test('is divided by who of them does: some, all, none, who is outside included', () => {
		const found = whoHolds(inTeam('1o', '2e', '1s,2s', '0o', ''));
		const ids = [found.apart, found.all, found.none].map((held) => held.map(({ id }) => id));
		expect(ids).toEqual([['reviews', 'pay'], ['roadmap'], ['tests', 'budget']]);
		expect(countsOf(inTeam('1o', '2e', '1s,2s', '0o', ''), 0)).toEqual({ alone: 1, shared: 1, part: 0, none: 3 });
	});
});

describe('a team that has none of the roles', () => {
	test('is told by who holds most there', () => {
		expect(holdersOf(inTeam('0o', '3o', '3o', '~0o,3i0', '3o'))).toEqual(['both', 'dev']);
	});

	test('leads to teams that have all of them, else to those that have one', () => {
		const team = (id: string, ...has: string[]) => ({ id, title: id, roles: has });
		const teams = [team('small', 'both'), team('pair', 'lead', 'manager'), team('led', 'lead')];
		const found = (...picked: string[]) => {
			const offers = teamsWith(teams, picked);
			return [offers.haveAll, offers.teams.map(({ id }) => id)];
		};
		expect(found('lead', 'manager')).toEqual([true, ['pair']]);
		expect(found('lead', 'both')).toEqual([false, ['small', 'pair', 'led']]);
	});
});

describe('a move', () => {
	test('gives up, picks up, changes and keeps, each responsibility in one of them or in none', () => {
		const all = heldByRoles(data, ['manager', 'both']);
		const move = moveBetween(all, 0, 1);
		const ids = (items: readonly { held: { id: string } }[]) => items.map(({ held }) => held.id);
		expect([ids(move.givesUp), ids(move.picksUp), ids(move.changes), move.keeps]).toEqual([
			[],
			['reviews', 'tests'],
			['roadmap'],
			1,
		]);
	});

	test('back is the same with the signs turned', () => {
		const all = heldByRoles(data, ['lead', 'manager']);
		const [there, back] = [moveBetween(all, 0, 1), moveBetween(all, 1, 0)];
		expect(back.givesUp).toEqual(there.picksUp);
		expect(back.picksUp).toEqual(there.givesUp);
		expect(back.keeps).toBe(there.keeps);
	});

	test('from inside a team to outside it is a change', () => {
		const [held] = inTeam('1o,2e', '', '', '', '');
		expect(isAlike(held!.holdings[0]!, held!.holdings[1]!)).toBe(false);
	});
});
