import { ENERGIES } from '../energy/answers.ts';
import { marked, type Mark, type Notes, type Sheet } from '../notes/notes.ts';
import { isDay, mondayFor } from './calendar.ts';

/** The name under which the log is kept. */
const LOG = 'weeks';

/** The key of when it begins. */
const START = 'start';

/** What somebody did on a day, and what it did to them. */
export interface Entry {
	/** The day, and the how manieth of it, from 1. */
	day: string;
	number: number;
	what: string;
	/** None where that is not said. */
	hours: number;
	energy?: (typeof ENERGIES)[number];
	/** Whether they would miss it. */
	isMissed: boolean;
	/** The key of the work that it is, and what that was called; empty where it is none of the handbook. */
	of: string;
	said: string;
}

/** How a day ended, beside how it began. */
export const EVENINGS = ['fuller', 'same', 'emptier'] as const;

/** A log as it is kept. */
export interface Log {
	/** The first Monday. */
	monday: string;
	withWeekends: boolean;
	entries: readonly Entry[];
	/** By day. */
	evenings: Readonly<Record<string, (typeof EVENINGS)[number]>>;
	/** The keys of kinds of days that they have had. */
	had: readonly string[];
}

/** The marks of the log, as they are kept. */
export const logMarks = ({ sheets }: Notes): Sheet['marks'] => (Object.hasOwn(sheets, LOG) ? sheets[LOG]!.marks : {});

/**
 * Reads a log out of what is kept; what is no part of one is left out.
 *
 * @param today the day on which it begins, where it has not yet
 */
export function logIn(marks: Sheet['marks'], today: string): Log {
	const start = (Object.hasOwn(marks, START) && marks[START]!.chosen) || {};
	const all = Object.entries(marks);
	return {
		monday: isDay(start.on ?? '') ? mondayFor(start.on!) : mondayFor(today),
		withWeekends: start.weekends === 'yes',
		entries: all
			.flatMap(([key, mark]) => entryOf(key, mark) ?? [])
			.sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number),
		evenings: Object.fromEntries(
			all.flatMap(([key, { chosen = {} }]) => {
				const evening = EVENINGS.find((one) => one === chosen.evening);
				return isDay(key) && evening ? [[key, evening]] : [];
			}),
		),
		had: all.flatMap(([key, { chosen = {} }]) => (chosen.had === 'yes' ? [key] : [])),
	};
}

function entryOf(key: string, { note = '', chosen = {}, said = '' }: Mark): Entry | undefined {
	const [day = '', number = ''] = key.split('/');
	if (!isDay(day) || !/^\d{1,3}$/.test(number)) return undefined;
	const hours = Number(chosen.hours);
	const energy = ENERGIES.find((one) => one === chosen.energy);
	return {
		...{ day, number: Number(number), what: note, said },
		hours: hours > 0 && hours <= 24 ? hours : 0,
		...(energy && { energy }),
		isMissed: chosen.miss === 'yes',
		of: chosen.of ?? '',
	};
}

/** Whether it is kept when a log begins. */
export const isBegun = (marks: Sheet['marks']): boolean => Object.hasOwn(marks, START);

/** The notes with an entry as it is now; one with nothing in it goes. */
export const withEntry = (notes: Notes, made: Sheet['made'], entry: Entry): Notes =>
	change(notes, made, `${entry.day}/${entry.number}`, () => ({
		...(entry.said !== '' && { said: entry.said }),
		...(entry.what !== '' && { note: entry.what }),
		chosen: {
			...(entry.hours > 0 && { hours: String(entry.hours) }),
			...(entry.energy && { energy: entry.energy }),
			...(entry.isMissed && { miss: 'yes' }),
			...(entry.of !== '' && { of: entry.of }),
		},
	}));

/** The notes with how a day ended. */
export const withEvening = (notes: Notes, made: Sheet['made'], day: string, evening: string): Notes =>
	change(notes, made, day, () => ({ chosen: { evening } }));

/** The notes with when the log begins, and whether weekends are in it. */
export const withStart = (
	notes: Notes,
	made: Sheet['made'],
	{ monday, withWeekends }: Pick<Log, 'monday' | 'withWeekends'>,
): Notes => change(notes, made, START, () => ({ chosen: { on: monday, ...(withWeekends && { weekends: 'yes' }) } }));

/** The notes with whether somebody has had a kind of day. */
export const withHad = (
	notes: Notes,
	made: Sheet['made'],
	{ key, said, isHad }: { key: string; said: string; isHad: boolean },
): Notes => change(notes, made, key, () => (isHad ? { said, chosen: { had: 'yes' } } : {}));

const change = (notes: Notes, made: Sheet['made'], key: string, mark: () => Mark) =>
	marked(notes, LOG, { about: {}, made }, key, mark);
