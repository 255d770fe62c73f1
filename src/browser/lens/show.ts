import { inSentence, list } from '../../handbook/language/words.ts';
import { wordsOf } from '../levels/draw-said.ts';
import { say } from '../page/say.ts';
import { today } from '../page/today.ts';
import { askedOfAll } from './asked-of.ts';
import { drawAsked } from './draw-asked.ts';
import { drawFacts } from './draw-facts.ts';
import { drawHeads } from './draw-heads.ts';
import { drawPairs, drawWho } from './draw.ts';
import type { Ladder } from '../levels/ladder.ts';
import type { LoadedChoice } from './load.ts';
import type { Offers } from './other-teams.ts';
import { named, type Seen } from './seen.ts';
import { sentences } from './sentences.ts';
import { countsOf, heldByRoles, moveBetween } from './who-holds.ts';

/**
 * Shows roles side by side in the places that the page has for them.
 *
 * @param root the place of all of it
 * @param ladders what the level of each asks that is picked
 * @param nameOf what a role is called
 * @param team what the team is called, where one is picked
 * @param offers the teams to go to from one that has none of the roles
 * @returns what differs, in a sentence
 */
export function showLens(
	root: HTMLElement,
	found: LoadedChoice,
	ladders: readonly (Ladder | undefined)[],
	nameOf: Seen['nameOf'],
	team: string | undefined,
	offers: Offers,
): string {
	const part = (name: string) => root.querySelector<HTMLElement>(`.${name}`)!;
	const seen = seenOf(found, ladders, nameOf);
	const { roles, held } = seen;
	root.style.setProperty('--columns', String(roles.length));

	const [first, second] = [roles[0]!, roles[1]!];
	const fromTo = { from: named(first), to: named(second) };
	const who = drawWho(seen, found.ways, offers);
	// The names of the roles alone say nothing.
	part('lens-who').hidden = who.every((one) => one.matches('.lens-heads'));
	part('lens-who h2').textContent = roles.length > 2 ? say(sentences.whoHolds) : say(sentences.fromTo, fromTo);
	part('lens-in-team').textContent = team === undefined ? '' : say(sentences.inTeam, { team });
	part('lens-in-team').hidden = team === undefined;
	part('lens-who > div').replaceChildren(...who);

	const facts = drawFacts(roles);
	part('lens-facts').hidden = facts.length === 0;
	part('lens-facts > div').replaceChildren(drawHeads(seen, false), ...facts);

	part('lens-asked').hidden = roles.every(({ ladder }) => ladder === undefined);
	part('asked-shown').replaceChildren(...drawLevels(seen));
	part('lens-onward').replaceChildren(...drawPairs(seen));
	part('printed-on').textContent = say(sentences.printedOn, { day: today() });

	const told = roles.flatMap((to, place) => {
		if (place === 0 || held.length === 0 || !first.isThere || !to.isThere) return [];
		const { givesUp, picksUp } = moveBetween(held, 0, place);
		const counts = { given: givesUp.length, picked: picksUp.length };
		return say(sentences.told, { from: named(first), to: named(to), ...counts });
	});
	return told.length > 0 ? told.join(' ') : say(sentences.title, { roles: list(roles.map(named)) });
}

function drawLevels({ roles }: Seen): (string | Node)[] {
	const sides = roles.map(({ ladder, level }) => (ladder && level ? { ladder, at: 0, since: -1 } : undefined));
	const axes = askedOfAll(sides, wordsOf);
	const drawn = drawAsked(
		roles.map(({ level }) => level),
		axes,
	);
	return [...drawn, ...(axes.length > 0 ? [] : [say(sentences.asksNothing)])];
}

/** The roles with what holds of them in the team, and the level of each that is picked. */
function seenOf(
	{ roles, held: data, team }: LoadedChoice,
	ladders: readonly (Ladder | undefined)[],
	nameOf: Seen['nameOf'],
): Seen {
	const ids = roles.map(({ id }) => id);
	const held = data ? heldByRoles(data, ids, team?.held) : [];
	const names = new Map(data?.roles.map(({ id, title }) => [id, title]));
	return {
		held,
		nameOf: (role) => names.get(role) ?? inSentence(nameOf(role)),
		roles: roles.map((role, place) => ({
			...role,
			ladder: ladders[place],
			level: ladders[place]?.levels[0],
			instead: team?.places[role.id]?.instead ?? [],
			isThere: !team || countsOf(held, place).none < held.length,
		})),
	};
}
