import { drawSaid } from '../levels/draw-said.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawByArea } from './draw-parts.ts';
import type { Holding } from './holding.ts';
import { holdingInWords, theRoles } from './in-words.ts';
import type { WayData } from './lens-data.ts';
import { named, type Seen, type SeenRole } from './seen.ts';
import { sentences } from './sentences.ts';
import type { Move } from './who-holds.ts';

/** What somebody gives up and picks up who leaves one role for another, and the way there. */
export function drawMove(
	move: Move,
	[from, to]: readonly [SeenRole, SeenRole],
	ways: readonly WayData[],
	{ held, nameOf }: Seen,
): HTMLElement[] {
	const absent = [from, to].find(({ isThere }) => !isThere);
	const noteOf = (holding: Holding) => holdingInWords(holding, nameOf, '');
	const side = (title: string, sign: string, { colour }: SeenRole, items: Move['givesUp']) =>
		element(
			'section',
			{ class: items.length === 0 ? 'lens-side is-empty' : 'lens-side', 'data-track': colour, 'data-sign': sign },
			element('h3', {}, title, ' ', element('span', { class: 'count' }, String(items.length))),
			element(
				'div',
				{ class: 'lens-areas' },
				...(items.length === 0
					? [element('p', {}, say(sentences.nothing))]
					: drawByArea(items.map(({ held: one, holding }) => ({ held: one, notes: [noteOf(holding)] })))),
			),
		);
	const changes = move.changes.map(({ held: one, before, after }) => ({
		held: one,
		notes: [
			say(sentences.before, { how: holdingInWords(before, nameOf) }),
			say(sentences.after, { how: holdingInWords(after, nameOf) }),
		],
	}));
	const isTold = held.length > 0 && !absent;
	return [
		...(absent ? [drawAbsent(absent, nameOf)] : []),
		...(isTold
			? [
					element(
						'div',
						{ class: 'lens-sides' },
						side(say(sentences.givesUp), '−', from, move.givesUp),
						side(say(sentences.picksUp), '+', to, move.picksUp),
					),
				]
			: []),
		...(isTold && changes.length > 0
			? [
					element(
						'section',
						{ class: 'lens-changes' },
						element('h3', {}, say(sentences.changes), ' ', element('span', { class: 'count' }, String(changes.length))),
						element('div', { class: 'lens-columns' }, ...drawByArea(changes)),
					),
				]
			: []),
		...ways.map(drawWay),
	];
}

/** That a team has nobody who holds a role, and who does its work. */
export function drawAbsent(role: SeenRole, nameOf: Seen['nameOf']): HTMLElement {
	const { instead } = role;
	const text =
		instead.length > 0
			? say(sentences.insteadThere, { role: named(role), instead: theRoles(instead, nameOf) })
			: say(sentences.notThere, { role: named(role) });
	return element('p', { class: 'lens-note' }, text);
}

function drawWay({ title, href, duration, cost }: WayData): HTMLElement {
	return element(
		'section',
		{ class: 'lens-way' },
		element('h3', {}, say(sentences.way)),
		element('p', {}, element('a', { href }, title)),
		...(duration === undefined ? [] : [element('p', { class: 'quiet' }, say(sentences.duration, { duration }))]),
		...(cost.length > 0
			? [
					element('p', {}, say(sentences.cost)),
					element('ul', { class: 'costs' }, ...cost.map((item) => element('li', {}, ...drawSaid(item)))),
				]
			: []),
	);
}
