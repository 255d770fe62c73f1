import type { Open, Shape, Shapes } from '../../../browser/head-count/shapes.ts';
import { heldOutside } from '../../../handbook/ask/team-load.ts';
import { teamSeats } from '../../../handbook/ask/team-seats.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { sizedTeams } from '../../../handbook/lists/of-teams.ts';
import { saidOf } from '../../compare/said.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';
import { fieldFile } from './field-file.ts';

/** The shapes of team that say how many people they are for, with what nobody in each of them holds. */
export function shapesOfTeam({ view, reword }: DataSource, release: string): Shapes {
	const teams = sizedTeams(view);
	const outside = new Map(teams.map((team) => [team, heldOutside(view, team)]));
	const duties = [...new Set([...outside.values()].flat().map(({ responsibility }) => responsibility))];
	const shapes = teams.map(shapeOf);
	const roles = new Set(
		shapes.flatMap((shape) => [
			...[...shape.roles, ...shape.outside, ...Object.keys(shape.instead)],
			...shape.open.flatMap((open) => open.roles),
		]),
	);
	return {
		handbook: { name: reword(view.settings.name), release },
		roles: Object.fromEntries(
			[...view.roles.values()]
				.filter(({ id }) => roles.has(id))
				.sort(byOrder)
				.map(roleOf),
		),
		duties: duties.map((duty) => ({ title: reword(duty.data.title), href: linkTo(duty) })),
		shapes,
	};

	function roleOf(role: Entry<'roles'>) {
		const title = reword(role.data.title);
		const name = reword(inSentence(role.data.title));
		return [role.id, { title, name, href: linkTo(role), colour: trackColour(view, role) }] as const;
	}

	function shapeOf(team: Entry<'teams'>): Shape {
		const { title, summary, size, roles, people, splitsWhen, elsewhere, keywords, asked } = team.data;
		const file = fieldFile(view, team);
		return {
			...{ id: team.id, title: reword(title), href: linkTo(team) },
			...(summary !== undefined && { summary: saidOf(summary, reword) }),
			size: size!,
			roles,
			people,
			instead: insteadIn(team),
			outside: elsewhere.filter((id) => !roles.includes(id)),
			open: openIn(team),
			...(splitsWhen !== undefined && { splitsWhen: saidOf(splitsWhen, reword) }),
			words: [...keywords, ...asked].map(reword),
			...(file && (splitsWhen === undefined || roles.some((role) => !people[role])) && { file }),
		};
	}

	function insteadIn(team: Entry<'teams'>): Record<string, string> {
		const { present } = teamSeats(view, team);
		return Object.fromEntries(
			present.flatMap(({ role, standsInFor, covers }) =>
				[...standsInFor, ...covers].map((absent) => [absent, role] as const),
			),
		);
	}

	function openIn(team: Entry<'teams'>): Open[] {
		const byRoles = Map.groupBy(outside.get(team)!, ({ answers }) => answers.map(({ role }) => role).join(' '));
		return [...byRoles].map(([roles, all]) => ({
			roles: roles.split(' '),
			duties: all.map(({ responsibility }) => duties.indexOf(responsibility)),
		}));
	}
}
