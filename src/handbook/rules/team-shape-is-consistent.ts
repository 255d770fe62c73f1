import { titleOf } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { list, quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';

export const teamShapeIsConsistent: Rule = {
	id: 'team-shape-is-consistent',
	summary:
		'Nobody is both in a team and outside of it, only people who are there stand in for others, and they come to its size.',
	severity: 'error',
	*check({ teams, roles: known }) {
		for (const team of teams.values()) {
			const { roles, standIns, elsewhere, people, size } = team.data;
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
			for (const role of Object.keys(people)) {
				if (roles.includes(role) || !known.has(role)) continue;
				yield {
					at: keyPlaceOf(team, 'people', role),
					message: `${inTeam} people are counted who hold the role ${role}, which is not there.`,
					hint: `Add ${role} to \`roles\`, or remove the line.`,
				};
			}
			const counted = Object.values(people);
			const [least, most] = [sum(counted.map(({ from }) => from)), sum(counted.map(({ to }) => to))];
			if (size && (least > size.to || (Object.keys(people).length >= roles.length && most < size.from))) {
				yield {
					at: keyPlaceOf(team, 'people'),
					message: `${inTeam} the people of each role come to ${least === most ? least : `${least} to ${most}`}, and the size is ${size.from === size.to ? size.from : `${size.from} to ${size.to}`}.`,
					hint: 'Change the numbers of one of the two.',
					related: [{ at: placeOf(team, 'size'), message: 'the size' }],
				};
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

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
