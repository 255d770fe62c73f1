import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import { theRoles } from './in-words.ts';
import type { HeldBy, Holding } from './holding.ts';
import type { Seen } from './seen.ts';
import { byArea } from './who-holds.ts';

/** A responsibility with a note of how it is held. */
export interface Noted {
	held: HeldBy;
	notes: readonly string[];
	holding?: Holding;
}

/** Responsibilities by area, each linked, with what is noted of it. */
export function drawByArea(items: readonly Noted[]): HTMLElement[] {
	const areas = byArea(items, ({ held }) => held);
	return areas.map(([area, those]) =>
		element(
			'div',
			{ class: 'lens-area' },
			...(areas.length > 1 || area !== '' ? [element('p', { class: 'lens-area-name' }, area)] : []),
			element(
				'ul',
				{},
				...those.map(({ held, notes }) =>
					element(
						'li',
						{},
						element('a', { href: held.href }, held.title),
						...notes.filter(Boolean).flatMap((note) => [' ', element('small', {}, note)]),
					),
				),
			),
		),
	);
}

/** Something folded behind its name and how much it is; nothing where it is nothing. */
function drawFolded(name: string, items: readonly Noted[]): HTMLElement[] {
	if (items.length === 0) return [];
	const summary = element('summary', {}, name, ' ', element('span', { class: 'count' }, String(items.length)));
	return [
		element(
			'details',
			{ class: 'lens-folded' },
			summary,
			element('div', { class: 'lens-columns' }, ...drawByArea(items)),
		),
	];
}

/** What all hold alike, and what none holds, with who does. */
export function drawTheOthers(all: readonly Noted[], none: readonly HeldBy[], { roles, nameOf }: Seen): HTMLElement[] {
	const isPair = roles.length === 2;
	const elsewhere = none.map((held) => ({
		held,
		notes: [held.holders.length > 0 ? theRoles(held.holders, nameOf) : say(sentences.nobody)],
	}));
	return [
		...drawFolded(say(isPair ? sentences.heldByBoth : sentences.heldByAll), all),
		...drawFolded(say(isPair ? sentences.heldByNeither : sentences.heldByNone), elsewhere),
	];
}
