import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawByArea } from './draw-parts.ts';
import { theRoles } from './in-words.ts';
import type { Offers } from './other-teams.ts';
import type { Seen } from './seen.ts';
import { sentences } from './sentences.ts';
import { holdersOf } from './who-holds.ts';

/** How many of those who hold most of the work are named, and how many teams are offered. */
const [HOLDERS, TEAMS] = [2, 4];

/** Draws a team that has none of the roles: who does their work there, who answers for what, and which teams have them. */
export function drawNobody({ roles, held, nameOf }: Seen, { teams, haveAll }: Offers): HTMLElement[] {
	const instead = [...new Set(roles.flatMap((role) => role.instead))];
	const holders = holdersOf(held).slice(0, HOLDERS);
	const says =
		instead.length > 0
			? say(sentences.noneThere, { instead: theRoles(instead, nameOf) })
			: say(sentences.noneThereButHolders, { holders: theRoles(holders, nameOf) });
	const button = ({ id, title }: Offers['teams'][number]) =>
		element('li', {}, element('button', { type: 'button', class: 'in-team', value: id }, title));
	const notes = held.map((one) => ({
		held: one,
		notes: [one.holders.length > 0 ? theRoles(one.holders, nameOf) : say(sentences.nobody)],
	}));
	return [
		element('p', { class: 'lens-note' }, says),
		...(teams.length > 0
			? [
					element('p', {}, say(haveAll ? sentences.teamsWithAll : sentences.teamsWithOne)),
					element('ul', { class: 'lens-teams' }, ...teams.slice(0, TEAMS).map(button)),
				]
			: []),
		element(
			'details',
			{ class: 'lens-folded' },
			element('summary', {}, say(sentences.whoInTeam), ' ', element('span', { class: 'count' }, String(held.length))),
			element('div', { class: 'lens-columns' }, ...drawByArea(notes)),
		),
	];
}
