import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, listAddress } from '../../handbook/addresses/addresses.ts';
import { teamSeats } from '../../handbook/ask/team-seats.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';

/** Who is drawn: people who are there, people who are there in larger teams, people outside, and badges of the absent. */
interface Drawn {
	there: number;
	mayBe: number;
	outside: number;
	badges: number;
}

/** What a drawing of a team holds: a figure ends with its shoulders. */
const drawnIn = (drawing: Locator): Promise<Drawn> =>
	drawing.evaluate((frame) => {
		const people = (which: string) =>
			[...frame.querySelectorAll(which)].reduce((sum, path) => sum + path.getAttribute('d')!.split('z').length - 1, 0);
		return {
			there: people('.people:not(.is-outside) .there'),
			mayBe: people('.people .may-be'),
			outside: people('.people.is-outside .there'),
			badges: frame.querySelectorAll('.badges .badge').length,
		};
	});

/** What it has to hold by what the shape says of its people. */
function said(team: Entry<'teams'>): Drawn {
	const { roles, people, elsewhere } = team.data;
	const counts = roles.map((role) => people[role] ?? { from: 1, to: 1 });
	const absent = teamSeats(handbook, team).present.flatMap(({ covers, standsInFor }) => [...covers, ...standsInFor]);
	return {
		there: counts.reduce((sum, { from }) => sum + from, 0),
		mayBe: counts.reduce((sum, { from, to }) => sum + to - from, 0),
		outside: elsewhere.length,
		badges: absent.length,
	};
}

const teams = [...handbook.teams.values()];

describe('a team is drawn with as many figures as people, and a badge for each who is not there', () => {
	test('on its own page', () =>
		withPage({}, async (page) => {
			for (const team of teams) {
				await page.goto(addressOf(team));
				expect(await drawnIn(page.locator('section:has(> #who-is-there)')), team.id).toEqual(said(team));
			}
		}));

	test('on the list of shapes', () =>
		withPage({}, async (page) => {
			await page.goto(listAddress('teams'));
			for (const team of teams) {
				const shape = page.locator('.shapes > li').filter({ has: page.locator(`a[href$="${addressOf(team)}"]`) });
				expect(await drawnIn(shape), team.id).toEqual(said(team));
			}
		}));
});

test('whoever wears a badge is said to do that work, in words', () =>
	withPage({}, async (page) => {
		const team = teams.find((one) => said(one).badges > 2)!;
		await page.goto(addressOf(team));
		for (const { role, covers, standsInFor } of teamSeats(handbook, team).present) {
			const seat = page.locator('.seats > li').filter({ has: page.locator(`.chip[href$="/roles/${role}/"]`) });
			const words = (await seat.innerText()).replaceAll(/\s+/g, ' ').toLowerCase();
			for (const absent of [...covers, ...standsInFor])
				expect(words).toContain(handbook.roles.get(absent)!.data.title.toLowerCase());
			const worn = await seat.locator('.badges .badge').allTextContents();
			const named = await seat.locator('.task .badge').allTextContents();
			expect(named).toEqual(worn);
		}
	}));
