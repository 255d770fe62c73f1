import type { Place } from '../model/diagnostic.ts';
import { titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { ancestorsOf, coveredBy, namedHolders } from '../ask/ownership.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { holdInTeam, type Seat } from '../ask/team-ownership.ts';
import { list, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';
import { published } from '../model/published.ts';

type Responsibility = Entry<'responsibilities'>;

export const teamHoldsEveryResponsibility: Rule = {
	id: 'team-holds-every-responsibility',
	summary:
		'In every team, each responsibility comes down to one person, to those who share it, or to somebody elsewhere.',
	severity: 'error',
	*check(handbook) {
		const groups = { all: groupByHolders(handbook), published: groupByHolders(published(handbook)) };
		const placeOf = placesOfHolders();
		for (const team of handbook.teams.values()) {
			// A shape that is published can name nothing private, so private work is no work of its.
			const isShown = published(handbook).teams.has(team.id);
			const seen = isShown ? published(handbook) : handbook;
			const causes = new Map<string, { seat: Seat; responsibilities: Responsibility[] }>();
			for (const group of isShown ? groups.published : groups.all) {
				const { holes, ties } = holdInTeam(seen, team, group[0]!);
				const empty = holes.filter((role) => isHole(seen, team, role));
				// Sharers that extend each other meet in the same seat more than once.
				const seats = [...empty.map(emptySeat), ...ties.filter((seat) => isTie(seen, seat))].map(
					(seat) => [seat.role, seat] as const,
				);
				for (const [role, seat] of new Map(seats)) {
					if (!causes.has(role)) causes.set(role, { seat, responsibilities: [] });
					causes.get(role)!.responsibilities.push(...group);
				}
			}
			for (const { seat, responsibilities } of causes.values()) {
				const sorted = responsibilities.sort((a, b) => (a.id < b.id ? -1 : 1));
				const { message, ...rest } = explain(team, seat);
				yield {
					...rest,
					message: `In ${quote(titleOf(team))}, ${message}: ${list(sorted.map((entry) => quote(titleOf(entry))))}.`,
					related: sorted.map((entry) => ({
						at: placeOf(entry, seat.role),
						message: quote(titleOf(entry)),
					})),
				};
			}
		}
	},
};

/** Responsibilities with the same named holders come down to the same people in every team. */
function groupByHolders(handbook: Handbook): Responsibility[][] {
	const groups = new Map<string, Responsibility[]>();
	for (const responsibility of handbook.responsibilities.values()) {
		const named = namedHolders(responsibility);
		if (!named.every((role) => handbook.roles.has(role))) continue;
		const key = named.join(' ');
		if (!groups.has(key)) groups.set(key, []);
		groups.get(key)!.push(responsibility);
	}
	return [...groups.values()];
}

const emptySeat = (role: string): Seat => ({ role, holders: [], elsewhere: false });

/** Whether nobody does the work of a role, and no other rule says why. */
function isHole(handbook: Handbook, team: Entry<'teams'>, role: string): boolean {
	const { roles, standIns, elsewhere } = team.data;
	if (handbook.roles.get(role)?.data.status === 'retired' || standIns[role] !== undefined) return false;
	const counted = [...roles, ...elsewhere].flatMap((id) => [
		id,
		...coveredBy(handbook, id),
		...ancestorsOf(handbook, id),
	]);
	return counted.every((id) => handbook.roles.has(id));
}

/**
 * Whether two do the work of a role, and no other rule says why: `team-shape-is-consistent` where it
 * is itself both present and elsewhere, `hierarchy-has-no-circle` where the two cover each other.
 */
function isTie(handbook: Handbook, { role, holders }: Seat): boolean {
	const [first = role, ...others] = holders;
	const inCircle = others.some(
		(id) => coveredBy(handbook, first).includes(id) && coveredBy(handbook, id).includes(first),
	);
	return !inCircle && (others.length > 0 || first !== role);
}

function explain(team: Entry<'teams'>, { role, holders, elsewhere }: Seat): Finding {
	const { roles, standIns } = team.data;
	const last = holders.at(-1);
	if (last === undefined) {
		const standIn = `“${role}: ${roles[0] ?? 'role'}”`;
		return {
			at: placeOf(team, 'roles'),
			message: `nobody does the work of ${role}`,
			hint: `Add ${role} to \`roles\` or to \`elsewhere\`, or write under \`standIns\` who does its work, such as ${standIn}.`,
		};
	}
	if (elsewhere) {
		const other = standIns[role] === last ? `the line “${role}: ${last}”` : `${list(holders)} from \`roles\``;
		return {
			at: placeOf(team, 'elsewhere', team.data.elsewhere.indexOf(role)),
			message: `the work of ${role} is done elsewhere, and here by ${list(holders)}`,
			hint: `Remove ${role} from \`elsewhere\`, or remove ${other}.`,
		};
	}
	return {
		at: placeOf(team, 'roles', roles.indexOf(last)),
		message: `${list(holders)} ${holders.length === 2 ? 'both' : 'all'} do the work of ${role}`,
		hint: holders.includes(role)
			? `Keep one of them in \`roles\`: ${list(holders, 'or')}.`
			: `Say under \`standIns\` which of them does it: “${role}: ${last}”.`,
	};
}

/** Where a responsibility names a holder; looked up once, for many teams may lack the same role. */
function placesOfHolders(): (responsibility: Responsibility, role: string) => Place {
	const known = new Map<string, Place>();
	return (responsibility, role) => {
		const { owner, shared = [] } = responsibility.data;
		const key = `${responsibility.id} ${role}`;
		const path = owner === undefined ? ['shared', Math.max(shared.indexOf(role), 0)] : ['owner'];
		if (!known.has(key)) known.set(key, placeOf(responsibility, ...path));
		return known.get(key)!;
	};
}
