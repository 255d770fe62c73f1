import { foldedFrom } from '../../handbook/language/folded.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import { element } from '../page/element.ts';
import { groupByRole } from '../answers/role-groups.ts';
import { byReason } from '../answers/by-reason.ts';
import type { NameOf } from '../answers/reasons.ts';
import { sentences as reasons } from '../answers/sentences.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Coded } from './code.ts';
import type { Row, RowOnPage } from './rows.ts';

/**
 * Says in a cell who answers for something in a team, and why.
 *
 * @param chipOf makes the mark of a role
 */
export function drawAnswers(
	cell: HTMLElement,
	{ answers, parts }: Coded,
	nameOf: NameOf,
	chipOf: (role: string) => Node,
): void {
	const lines = byReason(answers, parts, nameOf).map(({ reason, roles }) => {
		const { shown, rest } = foldedFrom(roles);
		return element(
			'li',
			{},
			...shown.flatMap((role) => [chipOf(role), ' ']),
			...(rest.length > 0 ? [drawRest(rest, nameOf)] : []),
			element('span', { class: 'why' }, reason),
		);
	});
	cell.replaceChildren(
		element(
			'ul',
			{ class: 'answers' },
			...(lines.length > 0 ? lines : [element('li', { class: 'why' }, say(reasons.nobody))]),
		),
	);
}

/** The names of many, folded behind how many they are. */
function drawRest(roles: readonly string[], nameOf: NameOf): HTMLElement {
	const names = list(roles.map((role) => inSentence(nameOf(role))));
	return element(
		'details',
		{ class: 'more rest' },
		element('summary', {}, say(sentences.andMore, { count: roles.length })),
		names,
	);
}

/** Lists under each role what it holds in a team. */
export function drawRoles(view: HTMLElement, rows: readonly Row[], shape: number, nameOf: NameOf): void {
	const groups = groupByRole(
		rows.map((row) => ({ ...row.held[shape]!, row })),
		nameOf,
	);
	for (const section of view.querySelectorAll<HTMLElement>('.role')) {
		const held = (groups.get(section.dataset.role!) ?? []).map(({ reason, items }) =>
			element('div', {}, element('h4', {}, reason), element('ul', {}, ...items.map(({ row }) => lineOf(row)))),
		);
		section.querySelector('.held')!.replaceChildren(...held);
	}
}

function lineOf({ id, title, href }: Row): HTMLElement {
	return element('li', { 'data-of': id }, element('a', { href }, title));
}

/** Says under a row by which other name it was found. */
export function drawAlias({ element: row, also }: RowOnPage, isFound: boolean): void {
	const cell = row.cells[0]!;
	const line = cell.querySelector('.also');
	if (isFound && !line) cell.append(element('p', { class: 'also' }, say(sentences.alsoCalled, { names: also })));
	if (!isFound) line?.remove();
}
