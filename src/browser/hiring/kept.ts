import { dayInWords } from '../growing/kept-sheet.ts';
import type { Notes, Sheet } from '../notes/notes.ts';
import { element } from '../page/element.ts';

/** The sheets of a tool that are kept, by their names. */
export const sheetsOf = ({ sheets }: Notes, tool: string): [string, Sheet][] =>
	Object.entries(sheets).filter(([, { about }]) => about.tool === tool);

/** Draws a list of sheets that are kept, each to be opened. */
export const drawKept = (sheets: readonly [string, Sheet][], open: (name: string) => void): HTMLElement[] =>
	sheets.map(([name, { about, made }]) => {
		const button = element('button', { type: 'button', class: 'kept-sheet' }, about.title ?? name);
		button.addEventListener('click', () => open(name));
		const from = / (\(.*\))$/.exec(name)?.[1];
		const day = dayInWords(made.on);
		const hint = element('span', { class: 'hint' }, from === undefined ? day : `${from}, ${day}`);
		return element('li', {}, button, ' ', hint);
	});

/** A name for one more sheet of a tool. */
export function anotherName(notes: Notes, name: string): string {
	let number = 1;
	while (Object.hasOwn(notes.sheets, number === 1 ? name : `${name} ${number}`)) number += 1;
	return number === 1 ? name : `${name} ${number}`;
}
