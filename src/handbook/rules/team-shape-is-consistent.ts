import { titleOf } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { list, quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';

export const teamShapeIsConsistent: Rule = {
	id: 'team-shape-is-consistent',
	summary:
		'A role is in a team or outside of it, not both, and only somebody in the team stands in for a role that is missing.',
	severity: 'error',
	*check({ teams, roles: known }) {
		for (const team of teams.values()) {
			const { roles, standIns, elsewhere } = team.data;
			const inTeam = `In ${quote(titleOf(team))},`;
			const present = (role: string) => ({
				at: placeOf(team, 'roles', roles.indexOf(role)),
				message: `${role} is present`,
			});
			for (const [absent, standIn] of Object.entries(standIns)) {
				if (roles.includes(absent)) {
					yield {
						at: keyPlaceOf(team, 'standIns', absent),
						message: `${inTeam} ${standIn} stands in for ${absent}, who is present.`,
						hint: `Remove the line “${absent}: ${standIn}”, or remove ${absent} from \`roles\`.`,
						related: [present(absent)],
					};
				}
				if (!roles.includes(standIn) && known.has(standIn)) {
					yield {
						at: placeOf(team, 'standIns', absent),
						message: `${inTeam} ${standIn} stands in for ${absent} and is absent too.`,
						hint:
							roles.length === 0
								? 'Say in `roles` who is present.'
								: `Name somebody who is present: ${list(roles, 'or')}.`,
					};
				}
			}
			for (const [index, role] of elsewhere.entries()) {
				if (!roles.includes(role)) continue;
				yield {
					at: placeOf(team, 'elsewhere', index),
					message: `${inTeam} ${role} is both present and elsewhere.`,
					hint: `Remove ${role} from \`roles\` or from \`elsewhere\`.`,
					related: [present(role)],
				};
			}
		}
	},
};
