import { readAsked, showAddress, writeAsked, type Asked } from '../page/address.ts';
import { whoReads } from '../page/who-reads.ts';
import { plainText, type Row } from './rows.ts';

/** What a reader has asked for, by the name of the field. */
export type Choice = Asked<(typeof NAMES)[number]>;

const NAMES = ['q', 'role', 'area', 'team'] as const;

/**
 * Fills in the fields from the address; what is no choice there is passed over. Where the address asks for nothing,
 * a reader who has said in which team they are has theirs.
 */
export function readAddress(form: HTMLFormElement): void {
	const read = readAsked(NAMES, location.search);
	const asked = location.search === '' ? { ...read, team: whoReads()?.team ?? '' } : read;
	for (const name of NAMES) {
		const field = form.elements.namedItem(name);
		const value = asked[name];
		if (field instanceof HTMLInputElement) field.value = value;
		if (field instanceof HTMLSelectElement)
			field.value = [...field.options].some((option) => option.value === value) ? value : '';
	}
}

/** Writes what is asked for into the address, so that it can be sent to somebody. */
export const writeAddress = (choice: Choice) => showAddress(writeAsked(NAMES, choice));

/** What the fields say. */
export function readForm(form: HTMLFormElement): Choice {
	const value = (name: string) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : '';
	};
	return { q: value('q'), role: value('role'), area: value('area'), team: value('team') };
}

/**
 * Whether a row is asked for.
 *
 * @param shape the number of the team among those that the row knows; 0 for none
 */
export function isAsked({ words, alsoWords, area, held }: Row, choice: Choice, shape: number): boolean {
	return (
		(choice.area === '' || choice.area === area) &&
		(choice.role === '' || held[shape]!.answers.some(({ role }) => role === choice.role)) &&
		plainText(choice.q)
			.split(/\s+/)
			.every((word) => words.includes(word) || alsoWords.includes(word))
	);
}
