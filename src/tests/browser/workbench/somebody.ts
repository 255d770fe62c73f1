import { answersInTeam } from '../../../handbook/ask/answers.ts';
import { placesInTeam } from '../../../handbook/ask/places-in-team.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { handbook } from '../handbook.ts';

type Duty = Entry<'responsibilities'>;

/** Somebody in a team, with something that is theirs, something that is their manager's, something that is neither's. */
export interface Somebody {
	role: Entry<'roles'>;
	team: Entry<'teams'>;
	mine: Duty;
	managers: Duty;
	elsewhere: Duty;
}

/** The first in the handbook of whom all of that is true; nobody in a handbook without teams or responsibilities. */
export const somebody = [...handbook.teams.values()]
	.flatMap((team) => placesInTeam(handbook, team).map((place) => ({ team, ...place })))
	.filter(({ instead }) => instead.length === 0)
	.flatMap(({ team, role, manager }): Somebody[] => {
		const all = [...answersInTeam(handbook, team).values()];
		const held = (roles: readonly string[]) =>
			all.find(({ answers }) => answers.length === 1 && roles.includes(answers[0]!.role))?.responsibility;
		const [mine, managers] = [held([role]), held(manager)];
		const elsewhere = held([...handbook.roles.keys()].filter((id) => id !== role && !manager.includes(id)));
		if (!mine || !managers || !elsewhere) return [];
		return [{ role: handbook.roles.get(role)!, team, mine, managers, elsewhere }];
	})[0];
