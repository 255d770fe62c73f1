import { sheetName } from '../assessment/in-words.ts';
import { assessmentsIn, type Assessment } from '../assessment/sheets.ts';
import type { NamesNow } from '../growing/asked.ts';
import { carried, type MarkableLine } from '../growing/kept-sheet.ts';
import type { Mark, Notes, Sheet } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { AskedInCase } from './case.ts';
import { sentences } from './sentences.ts';

type Marks = Sheet['marks'];

/** The case that something is taken over into. */
interface Into {
	role: string;
	asked: readonly AskedInCase[];
	lines: readonly MarkableLine[];
	marks: Marks;
	renamed: NamesNow;
}

/** Draws a button for each assessment of the same role in which something was written. */
export const drawOffers = (
	notes: Notes,
	{ role, asked, lines, marks, renamed }: Into,
	take: (one: Assessment, taken: Marks) => void,
): HTMLElement[] =>
	assessmentsIn(notes, renamed)
		.filter((one) => one.role === role)
		.map((one) => ({ one, taken: takenOver(asked, marks, carried(one.marks, lines, renamed).marks) }))
		.filter(({ taken }) => Object.keys(taken).length > 0)
		.map(({ one, taken }) => {
			const count = Object.keys(taken).length;
			const button = element('button', { type: 'button' }, say(sentences.takeOver, { count, sheet: sheetName(one) }));
			button.addEventListener('click', () => take(one, taken));
			return button;
		});

/**
 * What a case can take over from an assessment: notes and evidence for lines of which it says nothing yet,
 * and what falls short as weaknesses, where none is named.
 *
 * @returns the marks to be added, by key
 */
export function takenOver(asked: readonly AskedInCase[], marks: Marks, assessed: Marks): Record<string, Mark> {
	const taken: Record<string, Mark> = {};
	const weak: string[] = [];
	for (const { key, said } of asked) {
		const mark = Object.hasOwn(assessed, key) ? assessed[key]! : undefined;
		if (!mark) continue;
		const { note, evidence } = mark;
		if (!Object.hasOwn(marks, key) && (note !== undefined || evidence !== undefined))
			taken[key] = { said, ...(note !== undefined && { note }), ...(evidence && { evidence }) };
		if (mark.chosen?.answer === 'short') weak.push(said);
	}
	if (weak.length > 0 && !Object.hasOwn(marks, 'weakness')) taken.weakness = { note: weak.join('\n') };
	return taken;
}
