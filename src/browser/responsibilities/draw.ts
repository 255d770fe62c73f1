import { element } from '../page/element.ts';
import { groupByRole } from '../answers/role-groups.ts';
import { reasonText, reasonTexts, type NameOf } from '../answers/reasons.ts';
import type { Labels } from '../page/labels.ts';
import type { Coded } from './code.ts';
import type { Row } from './rows.ts';

/** What stands where nobody answers. */
const NOBODY = 'nobody yet';

/** Every text of the list that the organisation may say otherwise. */
export const drawnTexts: readonly string[] = [...Object.values(reasonTexts), NOBODY];

/**
 * Says in a cell who answers for something in a team, and why.
 *
 * @param chipOf makes the mark of a role
 * @param labels the words of the organisation
 */
export function drawAnswers(
	cell: HTMLElement,
	{ answers, parts }: Coded,
	nameOf: NameOf,
	chipOf: (role: string) => Node,
	labels: Labels,
): void {
	const lines = answers.map((answer) =>
		element(
			'li',
			{},
			chipOf(answer.role),
			' ',
			element('span', { class: 'why' }, reasonText(answer, parts, nameOf, labels)),
		),
	);
	cell.replaceChildren(
		element(
			'ul',
			{ class: 'answers' },
			...(lines.length > 0 ? lines : [element('li', { class: 'why' }, labels[NOBODY] ?? NOBODY)]),
		),
	);
}

/** Lists under each role what it holds in a team. */
export function drawRoles(
	view: HTMLElement,
	rows: readonly Row[],
	shape: number,
	nameOf: NameOf,
	labels: Labels,
): void {
	const groups = groupByRole(
		rows.map((row) => ({ ...row.held[shape]!, row })),
		nameOf,
		labels,
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
	if (isFound && !line) cell.append(element('p', { class: 'also' }, `Also called ${also}.`));
	if (!isFound) line?.remove();
}
