import type { AllData, NumberedData, RowData, TeamData } from '../../../browser/responsibilities/all-data.ts';
import { encode } from '../../../browser/responsibilities/code.ts';
import { listAddress } from '../../../handbook/addresses/addresses.ts';
import { answersInTeam, answersOf } from '../../../handbook/ask/answers.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { areasOf } from '../../../handbook/ask/areas.ts';
import { placesInTeam } from '../../../handbook/ask/places-in-team.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered } from '../../../handbook/model/remembered.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { link, linkTo } from '../../links/links.ts';

/** The roles that answer for something, wherever all roles are there or in a team, in the order of lists. */
export const holdersOf = remembered((handbook: PublicHandbook): Entry<'roles'>[] => {
	const answers = [answersOf(handbook), ...[...handbook.teams.values()].map((team) => answersInTeam(handbook, team))];
	const holding = new Set(
		answers.flatMap((all) => [...all.values()]).flatMap((one) => one.answers.map(({ role }) => role)),
	);
	return [...handbook.roles.values()].filter(({ id }) => holding.has(id)).sort(byOrder);
});

const sorted = (handbook: PublicHandbook) => areasOf(handbook).flatMap(({ responsibilities }) => responsibilities);

/** What the list of responsibilities looks through, in the words of the organisation. */
export function allData(handbook: PublicHandbook, reword: (text: string) => string): AllData {
	const roles = holdersOf(handbook);
	const ids = roles.map(({ id }) => id);
	const areas = areasOf(handbook).flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title: reword(title) }]));
	const answers = answersOf(handbook);
	const rows = sorted(handbook).map(({ id, data: { title, summary, aliases, area } }): RowData => {
		const said = [title, summary === undefined ? '' : plainOf(summary), aliases.join(', ')].map(reword);
		return [
			id,
			said[0]!,
			said[1]!,
			said[2]!,
			areas.findIndex(({ id: other }) => other === area),
			encode(answers.get(id)!, ids),
		];
	});
	return {
		roles: roles.map((role) => ({
			...numbered(role, reword),
			href: linkTo(role),
			track: trackColour(handbook, role),
		})),
		areas,
		page: link(listAddress('responsibilities')),
		rows,
	};
}

const numbered = ({ id, data: { title, formerly } }: Entry<'roles'>, reword: (text: string) => string) => ({
	id,
	title: reword(title),
	...(formerly.length > 0 && { formerly }),
});

/** What the files of teams go by, for pages that are about something else and say only what is the reader’s. */
export const numberedData = (handbook: PublicHandbook, reword: (text: string) => string): NumberedData => ({
	roles: holdersOf(handbook).map((role) => numbered(role, reword)),
	rows: sorted(handbook).map(({ id }) => id),
});

/** What falls to whom in a team, in the same order. */
export function teamData(handbook: PublicHandbook, team: Entry<'teams'>): TeamData {
	const ids = holdersOf(handbook).map(({ id }) => id);
	const answers = answersInTeam(handbook, team);
	const places = placesInTeam(handbook, team).map(({ role, manager, instead }) => [
		role,
		{ ...(manager.length > 0 && { manager }), ...(instead.length > 0 && { instead }) },
	]);
	return {
		held: sorted(handbook).map(({ id }) => encode(answers.get(id)!, ids)),
		places: Object.fromEntries(places) as TeamData['places'],
	};
}
