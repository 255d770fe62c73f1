import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Sheet } from '../notes/notes.ts';
import { wantedKey } from './filled.ts';
import { sentences } from './sentences.ts';
import type { Shapes } from './shapes.ts';
import { differences } from './wanted.ts';

/** Draws a field for each role in which the shapes differ. */
export const drawWanted = ({ shapes, roles }: Shapes): HTMLElement[] =>
	differences(shapes, Object.keys(roles)).map(({ role, states }) =>
		element(
			'label',
			{ class: 'field', 'data-key': wantedKey(role) },
			roles[role]?.title ?? role,
			' ',
			element(
				'select',
				{ 'data-question': 'is', autocomplete: 'off' },
				element('option', { value: '' }, say(sentences.any)),
				...states.map((state) => element('option', { value: state }, say(sentences[state]))),
			),
		),
	);

/** Brings all fields up to date with the marks, but for the one in which somebody writes. */
export function refreshFields(root: HTMLElement, marks: Sheet['marks']): void {
	for (const field of root.querySelectorAll<HTMLInputElement>('[data-key] :is(input, select)')) {
		const { key } = field.closest<HTMLElement>('[data-key]')!.dataset;
		const mark = Object.hasOwn(marks, key!) ? marks[key!] : undefined;
		const value = mark?.chosen?.[field.dataset.question!];
		// A field that always has a value shows what is drawn until another one is chosen.
		if (field !== document.activeElement && (value !== undefined || field.dataset.question !== 'of'))
			field.value = value ?? '';
	}
}
