import { list } from '../../handbook/language/words.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawAbsent, drawMove } from './draw-move.ts';
import { drawNobody } from './draw-nobody.ts';
import { drawTheOthers } from './draw-parts.ts';
import { drawTable } from './draw-table.ts';
import { isAlike } from './holding.ts';
import { drawHeads } from './draw-heads.ts';
import { holdingInWords } from './in-words.ts';
import type { LoadedChoice } from './load.ts';
import type { Offers } from './other-teams.ts';
import { named, type Seen, type SeenRole } from './seen.ts';
import { sentences } from './sentences.ts';
import { moveBetween, whoHolds } from './who-holds.ts';

/**
 * Who of two or three answers for what, and what a move between them changes.
 *
 * @param offers the teams to go to from one that has none of them
 */
export function drawWho(seen: Seen, ways: LoadedChoice['ways'], offers: Offers): HTMLElement[] {
	const { roles, held } = seen;
	if (held.length > 0 && roles.every(({ isThere }) => !isThere)) return drawNobody(seen, offers);
	const [first, ...others] = roles as [SeenRole, ...SeenRole[]];
	const { apart, all, none } = whoHolds(held);
	const noted = all
		.filter(({ holdings: [one, ...rest] }) => roles.length > 2 || rest.every((other) => isAlike(one!, other)))
		.map((one) => ({ held: one, notes: notesOf(one) }));
	const moves = others.map((to, index) => drawMove(moveBetween(held, 0, index + 1), [first, to], ways[index]!, seen));
	const rest = drawTheOthers(noted, none, seen);
	if (others.length === 1) return [drawHeads(seen, held.length > 0), ...moves[0]!, ...rest];
	return [
		...roles.filter(({ isThere }) => held.length > 0 && !isThere).map((role) => drawAbsent(role, seen.nameOf)),
		...(apart.length > 0
			? [drawTable(apart, seen)]
			: held.length > 0
				? [element('p', {}, say(sentences.allAlike))]
				: []),
		...rest,
		...moves.flatMap((move, index) => {
			if (move.length === 0) return [];
			const title = say(sentences.fromTo, { from: named(first), to: named(others[index]!) });
			return element(
				'details',
				{ class: 'lens-folded lens-move' },
				element('summary', {}, element('h3', {}, title)),
				...move,
			);
		}),
	];

	/** How all hold something: once where it is the same for all. */
	function notesOf({ holdings }: (typeof held)[number]): string[] {
		const [one, ...more] = holdings;
		const isShared = holdings.every(({ kind }) => kind === 'shared');
		if (isShared) return [say(sentences.shared)];
		if (more.every((other) => isAlike(one!, other)) && one!.instead.length === 0)
			return [holdingInWords(one!, seen.nameOf)];
		return holdings.map((holding, place) => `${roles[place]!.title}: ${holdingInWords(holding, seen.nameOf)}`);
	}
}

/** Links to the pages of comparison that two of the roles have. */
export function drawPairs({ roles }: Seen): HTMLElement[] {
	return roles.flatMap((role, index) =>
		roles.slice(index + 1).flatMap((other) => {
			const href = role.file.pairs[other.id];
			if (href === undefined) return [];
			const text = say(sentences.pair, { roles: list([named(role), named(other)]) });
			return [element('li', {}, element('a', { href }, text))];
		}),
	);
}
