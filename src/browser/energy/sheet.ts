import { marked, type Mark, type Notes, type Sheet } from '../notes/notes.ts';
import { CHOICE, keptChoice, type Answer, type Choice } from './answers.ts';
import type { RoleWork } from './work.ts';

/** The name under which the inventory is kept. */
const INVENTORY = 'inventory';

/** The marks of the inventory, as they are kept. */
export const inventoryIn = ({ sheets }: Notes): Sheet['marks'] =>
	Object.hasOwn(sheets, INVENTORY) ? sheets[INVENTORY]!.marks : {};

/** The notes with another answer to something; an answer that is given twice is taken back. */
export function withAnswer(
	notes: Notes,
	made: Sheet['made'],
	{ key, title }: { key: string; title: string },
	answer: Answer,
): Notes {
	return marked(notes, INVENTORY, { about: {}, made }, key, (mark): Mark => {
		const chosen: Record<string, string> = { ...mark.chosen };
		for (const [question, value] of Object.entries(answer) as [string, string][]) {
			if (chosen[question] === value) delete chosen[question];
			else chosen[question] = value;
		}
		return { ...mark, said: title, chosen };
	});
}

/** The notes with another choice of roles or of time. */
export const withChoice = (notes: Notes, made: Sheet['made'], choice: Choice): Notes =>
	marked(notes, INVENTORY, { about: {}, made }, CHOICE, () => keptChoice(choice));

/** The notes with the same inventory under the keys of now. */
export function withMarks(notes: Notes, marks: Sheet['marks']): Notes {
	const { [INVENTORY]: sheet } = notes.sheets;
	return sheet ? { ...notes, sheets: { ...notes.sheets, [INVENTORY]: { ...sheet, marks } } } : notes;
}

/** Of which handbook something is filled in, today. */
export const madeOf = ({ handbook: { name, release } }: Pick<RoleWork, 'handbook'>): Sheet['made'] => ({
	handbook: name.slice(0, 300),
	release,
	on: isoDay(new Date()),
});

/** A day where the reader is, as `2026-11-28`. */
export const isoDay = (date: Date): string =>
	[
		String(date.getFullYear()),
		String(date.getMonth() + 1).padStart(2, '0'),
		String(date.getDate()).padStart(2, '0'),
	].join('-');
