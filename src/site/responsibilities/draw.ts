import { groupByRole } from '../answers/role-groups.ts';
import { reasonText, reasonTexts, type NameOf } from '../answers/reasons.ts';
import type { Labels } from '../rewording/labels.ts';
import type { Coded } from './code.ts';
import type { Row } from './rows.ts';

/** What stands where nobody answers. */
const NOBODY = 'nobody yet';

/** Every text of the list that the organisation may say otherwise. */
export const drawnTexts: readonly string[] = [...Object.values(reasonTexts), NOBODY];

/** Makes an element with text or other elements in it. */
function make(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...content);
	return element;
}

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
		make('li', '', chipOf(answer.role), ' ', make('span', 'why', reasonText(answer, parts, nameOf, labels))),
	);
	cell.replaceChildren(
		make('ul', 'answers', ...(lines.length > 0 ? lines : [make('li', 'why', labels[NOBODY] ?? NOBODY)])),
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
			make('div', '', make('h4', '', reason), make('ul', '', ...items.map(({ row }) => lineOf(row)))),
		);
		section.querySelector('.held')!.replaceChildren(...held);
	}
}

function lineOf({ id, title, href }: Row): HTMLElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = title;
	const line = make('li', '', link);
	line.dataset.of = id;
	return line;
}

/** Says under a row by which other name it was found. */
export function drawAlias({ element, also }: Row, isFound: boolean): void {
	const cell = element.cells[0]!;
	const line = cell.querySelector('.also');
	if (isFound && !line) cell.append(make('p', 'also', `Also called ${also}.`));
	if (!isFound) line?.remove();
}
