import { element } from '../page/element.ts';
import { sheetName } from './in-words.ts';
import type { ToRead } from './read-sheets.ts';
import type { Assessment } from './sheets.ts';

/** The part of the page in which sheets are read. */
export interface Reading {
	/** Shows one sheet, or two; somebody may lay another one beside the first. Says what they come to. */
	show: (
		one: Assessment,
		other: Assessment | undefined,
		others: readonly Assessment[],
		read: (one: Assessment, other?: Assessment) => ToRead,
	) => string;
	/** What is done when somebody wants the sheets as a file. */
	onSave: (save: (names: string[]) => void) => void;
	/** Sheets as options of a field. */
	optionsOf: (sheets: readonly Assessment[], chosen: string | undefined, more?: string) => HTMLElement[];
}

/** Makes the part work. */
export function startReading(root: HTMLElement, back: () => void): Reading {
	const field = root.querySelector('select')!;
	const button = (name: string) => root.querySelector<HTMLButtonElement>(`.${name}`)!;
	let draw: (other: string) => void = () => {};
	let save: (names: string[]) => void = () => {};
	let names: string[] = [];
	field.addEventListener('change', () => draw(field.value));
	button('back').addEventListener('click', back);
	button('print-read').addEventListener('click', () => print());
	button('save-both').addEventListener('click', () => save(names));

	function optionsOf(sheets: readonly Assessment[], chosen: string | undefined, more?: string): HTMLElement[] {
		return [
			...sheets.map((sheet) =>
				element('option', { value: sheet.name, selected: sheet.name === chosen }, sheetName(sheet)),
			),
			...(more === undefined ? [] : [element('option', { value: '', selected: true }, more)]),
		];
	}

	return {
		optionsOf,
		onSave: (next) => void (save = next),
		show(one, other, others, read) {
			field.closest('label')!.hidden = others.length < 2;
			field.replaceChildren(...optionsOf(others, other?.name));
			let told = '';
			draw = (name) => {
				const beside = others.find((sheet) => sheet.name === name);
				names = [one.name, ...(beside ? [beside.name] : [])];
				const { title, told: says, drawn } = read(one, beside);
				told = says;
				const heading = root.querySelector('h2')!;
				heading.textContent = title;
				root.querySelector('.read')!.replaceChildren(...drawn);
				heading.focus();
			};
			draw(other?.name ?? '');
			return told;
		},
	};
}
