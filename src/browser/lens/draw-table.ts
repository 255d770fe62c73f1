import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawColumnHeads } from './draw-heads.ts';
import type { HeldBy } from './holding.ts';
import { holdingInWords } from './in-words.ts';
import type { Seen } from './seen.ts';
import { sentences } from './sentences.ts';
import { byArea } from './who-holds.ts';

/** Who of three holds what, row by row under its area; where one does not, the cell is empty to the eye. */
export function drawTable(rows: readonly HeldBy[], seen: Seen): HTMLElement {
	const { roles, nameOf } = seen;
	const cell = ({ holdings }: HeldBy, place: number) => {
		const { title, colour } = roles[place]!;
		const holding = holdings[place]!;
		const words = holdingInWords(holding, nameOf);
		return holding.kind === 'none'
			? element('td', { role: 'cell', class: 'none' }, element('span', { class: 'sr-only' }, words))
			: element('td', { role: 'cell', 'data-label': title, 'data-track': colour }, element('span', {}, words));
	};
	const bodies = byArea(rows, (row) => row).map(([area, those]) =>
		element(
			'tbody',
			{ role: 'rowgroup' },
			...(area === ''
				? []
				: [
						element(
							'tr',
							{ role: 'row' },
							element(
								'th',
								{ role: 'rowheader', scope: 'rowgroup', colspan: String(roles.length + 1), class: 'lens-area-name' },
								area,
							),
						),
					]),
			...those.map((row) =>
				element(
					'tr',
					{ role: 'row' },
					element('th', { role: 'rowheader', scope: 'row' }, element('a', { href: row.href }, row.title)),
					...roles.map((_, place) => cell(row, place)),
				),
			),
		),
	);
	const heads = [
		element('th', { role: 'columnheader', scope: 'col' }, say(sentences.who)),
		...drawColumnHeads(seen, 'th', true),
	];
	return element(
		'table',
		{ class: 'lens-table', role: 'table' },
		element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
		...bodies,
	);
}
