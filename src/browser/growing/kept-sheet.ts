import { carryOver, type CarriedOver } from '../notes/carry-over.ts';
import { marked, type Mark, type Notes, type Sheet } from '../notes/notes.ts';
import type { NamesNow, OfHandbook } from './asked.ts';

/** A line that can be marked now: its key, and its words. */
export interface MarkableLine {
	key: string;
	said: string;
}

type Marks = Sheet['marks'];

/**
 * The marks of a sheet as the handbook has their lines now: under their names of now, or on the line that
 * says the same in the same words; what has gone is told apart.
 */
export function carried(marks: Marks, lines: readonly MarkableLine[], renamed: NamesNow): CarriedOver {
	const keys = new Set(lines.map(({ key }) => key));
	const first = carryOver({ marks }, { keys, renamed });
	const now = { ...first.marks };
	const gone: Record<string, Mark> = {};
	for (const [key, mark] of Object.entries(first.gone)) {
		const same = lines.find(
			(line) => !Object.hasOwn(now, line.key) && mark.said !== undefined && isSame(line.said, mark.said),
		);
		if (same) now[same.key] = mark;
		else gone[key] = mark;
	}
	return { marks: now, gone };
}

/** Whether a line of then says what one of now says. */
export const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether marks are about something that nobody knows by that name. */
export const hasUnknown = (marks: Marks, lines: readonly MarkableLine[]): boolean => {
	const keys = new Set(lines.map(({ key }) => key));
	return Object.keys(marks).some((key) => !keys.has(key));
};

/** A sheet to be marked: its name, what it is about, and the lines that it can mark now. */
export interface OpenSheet {
	name: string;
	about: Sheet['about'];
	handbook: OfHandbook;
	lines: readonly MarkableLine[];
	renamed: NamesNow;
}

/**
 * The notes with one line of a sheet marked otherwise. What was marked under older names is taken along,
 * so that it is never marked twice.
 */
export function withMark(
	notes: Notes,
	sheet: OpenSheet,
	key: string,
	today: string,
	change: (mark: Mark) => Mark,
): Notes {
	const { name, about, handbook, lines, renamed } = sheet;
	const made = { handbook: handbook.name.slice(0, 300), release: handbook.release, on: today };
	const before = notes.sheets[name];
	const all = before && carried(before.marks, lines, renamed);
	const moved: Notes = !all
		? notes
		: { ...notes, sheets: { ...notes.sheets, [name]: { about, made, marks: { ...all.gone, ...all.marks } } } };
	const said = lines.find((line) => line.key === key)?.said;
	return marked(moved, name, { about, made }, key, (mark) => ({
		...change(mark),
		...(said !== undefined && { said }),
	}));
}

/** The marks of a sheet as they are kept; none where there is no such sheet. */
export const marksOf = ({ sheets }: Notes, name: string): Marks =>
	Object.hasOwn(sheets, name) ? sheets[name]!.marks : {};

/** A mark with something chosen; the same once more takes it back. */
export function withChosen(mark: Mark, question: string, answer: string): Mark {
	const { [question]: before, ...others } = mark.chosen ?? {};
	return { ...mark, chosen: answer === '' || before === answer ? others : { ...others, [question]: answer } };
}

/** A day as it is written in a sheet: `2026-11-28`. */
export function isoDay(day: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A day in words, such as `28 November 2026`; as it stands where it is none. */
export function dayInWords(on: string): string {
	const day = new Date(`${on}T12:00:00`);
	return Number.isNaN(day.getTime()) ? on : day.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
