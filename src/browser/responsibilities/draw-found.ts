import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { RoleData } from './all-data.ts';
import { drawAnswers } from './draw.ts';
import type { FoundRow } from './found.ts';
import { sentences } from './sentences.ts';

/**
 * Draws what was found as a row, as the tables of areas have it.
 *
 * @param inTeam whether it is shown as it falls in a team
 * @param byAlias whether it was found by another name
 */
export function drawFound(
	row: FoundRow,
	roles: ReadonlyMap<string, RoleData>,
	inTeam: boolean,
	byAlias: boolean,
): HTMLElement {
	const who = element('td', { role: 'cell', class: 'who' });
	const chip = (id: string) => chipOf(id, roles.get(id));
	const held = row.held[0]!;
	if (inTeam) drawAnswers(who, held, (id) => roles.get(id)?.title ?? id, chip);
	else who.append(holdersOf(row, chip));
	return element(
		'tr',
		{ role: 'row', id: row.id },
		element(
			'th',
			{ role: 'rowheader', scope: 'row' },
			element('a', { href: row.href }, row.title),
			...(row.summary === '' ? [] : [element('p', {}, row.summary)]),
			...(byAlias ? [element('p', { class: 'also' }, say(sentences.alsoCalled, { names: row.also }))] : []),
		),
		who,
	);
}

/** Its owner, or those who share it. */
function holdersOf({ held: [held] }: FoundRow, chip: (id: string) => Node): HTMLElement {
	const own = held!.answers.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'owns' || kind === 'shares'));
	const isShared = own.some(({ reasons }) => reasons.some(({ kind }) => kind === 'shares'));
	return element(
		'span',
		{ class: 'holders' },
		...(isShared ? [element('span', { class: 'shared' }, say(sentences.sharedBy))] : []),
		...own.flatMap(({ role }, index) => (isShared || index > 0 ? [' ', chip(role)] : [chip(role)])),
	);
}

const chipOf = (id: string, role: RoleData | undefined): HTMLElement =>
	role
		? element('a', { class: 'chip', href: role.href, 'data-track': String(role.track) }, role.title)
		: element('span', { class: 'chip' }, id);
