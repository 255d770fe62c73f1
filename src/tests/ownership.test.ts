import fc from 'fast-check';
import { runs } from '../harness/thoroughness.ts';
import { expect, test } from 'vitest';
import { checkHandbook } from '../handbook/check/check.ts';
import { loadHandbook } from '../handbook/load/load.ts';
import { heldBy, holdingRoles, holds } from '../handbook/ask/ownership.ts';
import { holdInTeam } from '../handbook/ask/team-ownership.ts';
import { idOf, layerOf, models, names, pathOf } from './ownership-models.ts';
import { answersFor, inTeam, isStatedRight, type Model } from './ownership-oracle.ts';

/** The same handbooks in each run, so that a failure is one for everybody. */
const RUNS = { numRuns: runs(1000, 5000) };

/** The rules that look after ownership, each with its own part of it. */
const OWNERSHIP = new Set([
	'fields-are-right',
	'reference-resolves',
	'responsibility-has-one-owner',
	'retired-role-owns-nothing',
	'team-holds-every-responsibility',
]);

test('a responsibility is reported exactly when its owners do not come down to one', () => {
	let wrong = 0;
	let right = 0;
	fc.assert(
		fc.property(models, (one) => {
			const { diagnostics } = checkHandbook([layerOf(one)]);
			const reported = new Set(
				diagnostics
					.filter(({ rule }) => OWNERSHIP.has(rule))
					.flatMap(({ at, related = [] }) => [at.file, ...related.map((other) => other.at.file)]),
			);
			one.responsibilities.forEach((responsibility, index) => {
				const isRight =
					isStatedRight(one, responsibility) && one.teams.every((team) => inTeam(one, team, responsibility).isRight);
				expect({ index, reported: reported.has(pathOf(index)) }).toEqual({ index, reported: !isRight });
				if (isRight) right++;
				else wrong++;
			});
		}),
		RUNS,
	);
	// The handbooks are of both kinds, or this would prove nothing.
	expect(Math.min(right, wrong)).toBeGreaterThan(RUNS.numRuns / 4);
});

test('in a team, it comes down to those that the rule names', () => {
	fc.assert(
		fc.property(models, (one) => {
			const { handbook } = loadHandbook([layerOf(one)]);
			one.responsibilities.forEach((responsibility, index) => {
				const entry = handbook.responsibilities.get(idOf(index));
				if (!entry || !isStatedRight(one, responsibility)) return;
				one.teams.forEach((team, number) => {
					const hold = holdInTeam(handbook, handbook.teams.get(`team-${number}`)!, entry);
					const { doers, isRight } = inTeam(one, team, responsibility);
					expect(new Set(hold.holders)).toEqual(doers);
					expect(hold.holes.length + hold.ties.length === 0).toBe(isRight);
				});
			});
		}),
		RUNS,
	);
});

test('what a role holds is what it answers for, whichever way one asks', () => {
	fc.assert(
		fc.property(models, (one) => {
			const { handbook } = loadHandbook([layerOf(one)]);
			const all = new Set<string>();
			for (const { id } of holdingRoles(handbook)) {
				const held = heldBy(handbook, id).map(({ responsibility }) => responsibility.id);
				expect(new Set(held).size).toBe(held.length);
				one.responsibilities.forEach((responsibility, index) => {
					if (!handbook.responsibilities.has(idOf(index))) return;
					const expected = answersFor(one, id, responsibility);
					expect([id, index, held.includes(idOf(index)), holds(handbook, id, idOf(index))]).toEqual([
						id,
						index,
						expected,
						expected,
					]);
					if (expected) all.add(idOf(index));
				});
			}
			// Together, the roles in use hold all that names one of them, and nothing else.
			const named = [...handbook.responsibilities.values()].filter(({ data }) =>
				[data.owner ?? data.shared ?? []].flat().some((id) => id in one.roles),
			);
			expect([...all].sort()).toEqual(named.map(({ id }) => id).sort());
		}),
		RUNS,
	);
});

test('whoever covers a role holds all that it holds, and solely what nobody else is named for', () => {
	fc.assert(
		fc.property(models, (one) => {
			const { handbook } = loadHandbook([layerOf(one)]);
			const idsOf = (role: string) => heldBy(handbook, role).map(({ responsibility }) => responsibility.id);
			for (const [id, { covers }] of Object.entries(one.roles)) {
				for (const covered of covers) expect(idsOf(id)).toEqual(expect.arrayContaining(idsOf(covered)));
				for (const { responsibility, hold } of heldBy(handbook, id)) {
					if (hold.kind !== 'covers') continue;
					const { owner, shared = [] } = responsibility.data;
					const others = (owner === undefined ? shared : [owner]).filter(
						(role) => !answersFor(one, id, { owner: role }),
					);
					expect(hold.solely).toBe(others.length === 0);
				}
			}
		}),
		RUNS,
	);
});

test('roles in a circle are reported exactly when there is one, and no question about them runs for ever', () => {
	const anywhere = fc.tuple(
		...names.map((name) =>
			fc.record({
				name: fc.constant(name),
				extends: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 1 }),
				covers: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 1 }),
			}),
		),
	);
	fc.assert(
		fc.property(anywhere, (list) => {
			const known = Object.fromEntries(
				list.map(({ name, extends: parent, covers }) => [name, { ...(parent ? { extends: parent } : {}), covers }]),
			);
			const one: Model = {
				roles: known,
				teams: [{ present: names.slice(0, 3), standIns: {}, elsewhere: [] }],
				responsibilities: [{ owner: names[0]! }],
			};
			const { handbook, diagnostics } = checkHandbook([layerOf(one)]);
			const found = diagnostics
				.filter(({ rule }) => rule === 'hierarchy-has-no-circle')
				.map(({ message }) => /extend|cover/.exec(message)![0]);
			const expected = [
				...(goesRound((role) => [known[role]!.extends ?? []].flat()) ? ['extend'] : []),
				...(goesRound((role) => known[role]!.covers) ? ['cover'] : []),
			];
			expect([...new Set(found)].sort()).toEqual(expected.sort());
			for (const name of names) expect(holds(handbook, name, idOf(0))).toBe(heldBy(handbook, name).length === 1);
		}),
		RUNS,
	);
});

/** Whether somebody who goes from role to role comes back to where they were. */
function goesRound(next: (role: string) => readonly string[]): boolean {
	const reaches = (from: string, to: string, steps: number): boolean =>
		steps > 0 && next(from).some((role) => role === to || reaches(role, to, steps - 1));
	return names.some((role) => reaches(role, role, names.length));
}
