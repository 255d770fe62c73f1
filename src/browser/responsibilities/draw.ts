import { element } from '../page/element.ts';
import { groupByRole } from '../answers/role-groups.ts';
import { reasonText, type NameOf } from '../answers/reasons.ts';
import { sentences as reasons } from '../answers/sentences.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Coded } from './code.ts';
import type { Row } from './rows.ts';

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
	const lines = answers.map((answer) =>
		element('li', {}, chipOf(answer.role), ' ', element('span', { class: 'why' }, reasonText(answer, parts, nameOf))),
	);
	cell.replaceChildren(
		element(
			'ul',
			{ class: 'answers' },
			...(lines.length > 0 ? lines : [element('li', { class: 'why' }, say(reasons.nobody))]),
		),
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
export function drawAlias({ element: row, also }: Row, isFound: boolean): void {
	const cell = row.cells[0]!;
	const line = cell.querySelector('.also');
	if (isFound && !line) cell.append(element('p', { class: 'also' }, say(sentences.alsoCalled, { names: also })));
	if (!isFound) line?.remove();
}
