import type { Entry, Handbook } from '../model/handbook.ts';
import { coveredBy, descendantsOf, namedHolders } from './ownership.ts';

/** Who in a team does the work of one role. */
export interface Seat {
	/** The role whose work it is. */
	role: string;
	/** The roles present that do it: one where all is well, none for a hole, more for a tie. */
	holders: string[];
	/** Whether somebody outside the team does it. */
	elsewhere: boolean;
}

/** What a responsibility comes down to in a team. */
export interface TeamHold {
	responsibility: Entry<'responsibilities'>;
	/** The roles present that answer for it, each once. */
	holders: string[];
	/** Whether several holders each answer for their own part, as clause 3 has it for `extends`. */
	parts: boolean;
	/** Roles outside the team that answer for it. */
	elsewhere: string[];
	/** The named holders for whom nobody does it. */
	holes: string[];
	/** The roles for whom more than one does it, with those who do. */
	ties: Seat[];
}

/**
 * Finds who does the work of a role in a team: the role itself where it is present, else its
 * stand-in, else the one role present that covers it; or somebody elsewhere.
 */
export function seatOf(handbook: Handbook, team: Entry<'teams'>, role: string): Seat {
	const { roles, standIns, elsewhere } = team.data;
	const covering = roles.filter((id) => coveredBy(handbook, id).includes(role));
	const standIn = standIns[role];
	const instead = standIn !== undefined && roles.includes(standIn) ? [standIn] : covering;
	const holders = roles.includes(role) ? [role, ...covering] : instead;
	// A job outside of the handbook is outside of a team that does not name it.
	const isOutside = holders.length === 0 && handbook.roles.get(role)?.data.kind === 'outside';
	return { role, holders, elsewhere: elsewhere.includes(role) || isOutside };
}

/**
 * Resolves a responsibility in a team, by clauses 2 and 3 of the ownership rule.
 *
 * @returns holders and, where they do not come down to one, the holes and ties that say why
 */
export function holdInTeam(
	handbook: Handbook,
	team: Entry<'teams'>,
	responsibility: Entry<'responsibilities'>,
): TeamHold {
	const hold: TeamHold = { responsibility, holders: [], parts: false, elsewhere: [], holes: [], ties: [] };
	const add = (ids: readonly string[]) => {
		for (const id of ids) if (!hold.holders.includes(id)) hold.holders.push(id);
	};
	for (const named of namedHolders(responsibility)) {
		const seat = seatOf(handbook, team, named);
		const parts = descendantsOf(handbook, named).map((id) => seatOf(handbook, team, id));
		for (const part of [seat, ...parts]) {
			if (part.holders.length + (part.elsewhere ? 1 : 0) > 1) hold.ties.push(part);
			add(part.holders);
		}
		const taken = parts.flatMap((part) => part.holders);
		if (taken.some((id) => !seat.holders.includes(id)) && seat.holders.length + taken.length > 1) hold.parts = true;
		if (seat.elsewhere) hold.elsewhere.push(named);
		else if (seat.holders.length === 0 && taken.length === 0) {
			const partElsewhere = parts.filter((part) => part.elsewhere).map((part) => part.role);
			if (partElsewhere.length > 0) hold.elsewhere.push(...partElsewhere);
			else hold.holes.push(named);
		}
	}
	return hold;
}
