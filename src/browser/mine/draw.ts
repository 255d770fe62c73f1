import type { NameOf } from '../answers/reasons.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { FoundRow } from '../responsibilities/found.ts';
import { noteOf, rolesInWords } from './in-words.ts';
import { sentences } from './sentences.ts';
import type { Line, Part } from './sheet.ts';
import type { Changes, Reader } from './standing.ts';

const TITLES = {
	mine: sentences.mine,
	shared: sentences.shared,
	manager: sentences.manager,
	elsewhere: sentences.elsewhere,
} as const;

/** The anchor of a part of the list. */
const anchorOf = ({ is }: Part) => `is-${is}`;

/** How much there is of each, which leads to it. */
export function drawCounts(parts: readonly Part[]): HTMLElement {
	return element(
		'dl',
		{ class: 'numbers' },
		...parts.map((part) =>
			element(
				'div',
				{},
				element('dt', {}, say(TITLES[part.is])),
				element(
					'dd',
					{},
					part.count > 0 ? element('a', { href: `#${anchorOf(part)}` }, String(part.count)) : String(part.count),
				),
			),
		),
	);
}

/** A part of the list, by area; nothing of what there is none of, but that nothing is one’s own is said. */
export function drawPart(part: Part, reader: Reader, nameOf: NameOf): HTMLElement[] {
	const { is, count, areas } = part;
	if (count === 0 && is !== 'mine') return [];
	const about = {
		mine: count === 0 ? say(sentences.noneMine) : say(sentences.aboutMine),
		shared: say(sentences.aboutShared),
		manager: say(sentences.aboutManager, { roles: rolesInWords(reader.manager, nameOf) }),
		elsewhere: say(sentences.aboutElsewhere),
	}[is];
	return [
		element(
			'section',
			{ class: `my-part ${is}` },
			element('h3', { id: anchorOf(part) }, say(TITLES[is]), ' ', element('span', { class: 'size' }, String(count))),
			element('p', { class: 'about' }, about),
			element('div', { class: 'my-areas' }, ...areas.map((area) => drawArea(area, areas.length > 1, reader, nameOf))),
		),
	];
}

function drawArea(
	{ title, lines }: Part['areas'][number],
	isOneOfMany: boolean,
	reader: Reader,
	nameOf: NameOf,
): HTMLElement {
	return element(
		'section',
		{ class: 'my-area' },
		...(isOneOfMany ? [element('h4', {}, title ?? say(sentences.noArea))] : []),
		element('ul', {}, ...lines.map((line) => drawLine(line, reader, nameOf))),
	);
}

function drawLine({ row, standing }: Line, reader: Reader, nameOf: NameOf): HTMLElement {
	const note = noteOf(standing, reader, nameOf);
	return element(
		'li',
		{ 'data-of': row.id },
		linkTo(row),
		...(note === '' ? [] : [' ', element('span', { class: 'note' }, note)]),
	);
}

const linkTo = ({ href, title }: FoundRow) => element('a', { href }, title);

/** What another shape of team would change. */
export function drawChanges({ mine, shared, gone }: Changes<FoundRow>): HTMLElement[] {
	const groups = [
		[sentences.becomesMine, mine],
		[sentences.becomesShared, shared],
		[sentences.isGone, gone],
	] as const;
	const drawn = groups
		.filter(([, rows]) => rows.length > 0)
		.map(([title, rows]) =>
			element(
				'section',
				{},
				element('h4', {}, say(title), ' ', element('span', { class: 'size' }, String(rows.length))),
				element('ul', {}, ...rows.map((row) => element('li', {}, linkTo(row)))),
			),
		);
	return drawn.length > 0 ? drawn : [element('p', {}, say(sentences.nothingChanges))];
}
