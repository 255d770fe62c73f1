import { byEach } from '../model/by-each.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { ancestorsOf, coveredBy, descendantsOf, heldBy, holdingRoles, namedHolders } from './ownership.ts';
import { holdInTeam } from './team-ownership.ts';

/** Why a role answers for something; `for` names the roles whose work it is, where it is not its own. */
export interface Reason {
	kind: 'owns' | 'shares' | 'inherits' | 'standsIn' | 'covers' | 'elsewhere';
	for: string[];
}

/** A role that answers for something, and why. */
export interface Answer {
	role: string;
	reasons: Reason[];
}

/** Who answers for one responsibility. */
export interface Answers {
	responsibility: Entry<'responsibilities'>;
	/** In order; whoever is outside the team comes last. Empty where nobody does it. */
	answers: Answer[];
	/** Whether each answers for their own part, as clause 3 of the ownership rule has it. */
	parts: boolean;
}

/**
 * Who answers for each responsibility wherever a team has the role: its holders, those who inherit
 * it, and those who cover one of them; by id, in the order of the handbook.
 */
export const answersOf = remembered((handbook): Map<string, Answers> => {
	const all = new Map<string, Answers>();
	for (const responsibility of handbook.responsibilities.values()) {
		all.set(responsibility.id, { responsibility, answers: [], parts: false });
	}
	for (const { id: role } of holdingRoles(handbook)) {
		for (const { responsibility, hold } of heldBy(handbook, role)) {
			const ids = hold.kind === 'inherits' ? [hold.from] : hold.kind === 'covers' ? hold.for : [];
			const entry = all.get(responsibility.id)!;
			entry.answers.push({ role, reasons: [{ kind: hold.kind, for: ids }] });
			if (hold.kind === 'inherits') entry.parts = true;
		}
	}
	return all;
});

/** Who answers for each responsibility in a team, and why; by id, in the order of the handbook. */
export const answersInTeam = rememberedOf((handbook, team: Entry<'teams'>): Map<string, Answers> => {
	// What has the same holders comes down to the same people.
	const known = new Map<string, Omit<Answers, 'responsibility'>>();
	const find = (entry: Entry<'responsibilities'>) => {
		const key = `${entry.data.owner ?? ''}+${namedHolders(entry).join(' ')}`;
		const found = known.get(key) ?? answersFor(handbook, team, entry);
		known.set(key, found);
		return { ...found, responsibility: entry };
	};
	return new Map([...handbook.responsibilities].map(([id, entry]) => [id, find(entry)]));
});

/** What a role does something of in a team, be it from elsewhere; in the order of the handbook. */
export const doneInTeam = (handbook: Handbook, team: Entry<'teams'>, role: string): readonly Answers[] =>
	byRoleInTeam(handbook, team).get(role) ?? [];

const byRoleInTeam = rememberedOf((handbook, team: Entry<'teams'>) =>
	byEach(answersInTeam(handbook, team).values(), ({ answers }) => answers.map(({ role }) => role)),
);

function answersFor(
	handbook: Handbook,
	team: Entry<'teams'>,
	responsibility: Entry<'responsibilities'>,
): Omit<Answers, 'responsibility'> {
	const { holders, parts, elsewhere } = holdInTeam(handbook, team, responsibility);
	const outside = elsewhere.map((role): Answer => ({ role, reasons: [{ kind: 'elsewhere', for: [] }] }));
	const present = holders.map((role) => ({ role, reasons: reasonsOf(handbook, team, responsibility, role) }));
	return { answers: [...present, ...outside], parts };
}

/** How a role that is present comes to answer for something, as `holdInTeam` finds it. */
function reasonsOf(
	handbook: Handbook,
	team: Entry<'teams'>,
	responsibility: Entry<'responsibilities'>,
	role: string,
): Reason[] {
	const named = namedHolders(responsibility);
	if (named.includes(role) && responsibility.data.owner !== undefined) return [{ kind: 'owns', for: [] }];
	const work = named.flatMap((id) => [id, ...descendantsOf(handbook, id)]);
	const absent = work.filter((id) => !team.data.roles.includes(id));
	const covered = new Set(coveredBy(handbook, role));
	const extended = new Set(ancestorsOf(handbook, role));
	const reasons: Reason[] = [
		{ kind: 'shares', for: named.filter((id) => id === role) },
		{ kind: 'inherits', for: named.filter((id) => extended.has(id) && team.data.standIns[id] !== role) },
		{ kind: 'standsIn', for: absent.filter((id) => team.data.standIns[id] === role) },
		{ kind: 'covers', for: absent.filter((id) => team.data.standIns[id] === undefined && covered.has(id)) },
	];
	return reasons.filter((reason) => reason.for.length > 0);
}
