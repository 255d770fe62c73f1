import { nameNow } from '../notes/carry-over.ts';
import type { Notes, Sheet } from '../notes/notes.ts';
import type { NamesNow } from '../growing/asked.ts';

/** Whose answers a sheet holds: of the person that it is about, or of somebody beside them. */
export type Part = 'own' | 'beside';

/** A sheet on which somebody is held against a level. */
export interface Assessment {
	/** The name of the sheet in the notes. */
	name: string;
	/** What is added to that name, such as the file it came from. */
	more: string;
	role: string;
	level: string;
	/** What the level was called when it was filled in. */
	title: string;
	/** About whom it is, as far as they say; empty where they don’t. */
	who: string;
	part: Part;
	/** The day on which it was last filled in. */
	on: string;
	marks: Sheet['marks'];
}

/** What such a sheet says that it is, in what it is about. */
const TOOL = 'assessment';

/** What tells the second view of a person from their own. */
const BESIDE = ' beside';

/** All assessments in somebody’s notes, under the names that their roles and levels have now. */
export function assessmentsIn({ sheets }: Notes, renamed: NamesNow): Assessment[] {
	return Object.entries(sheets)
		.filter(([, { about }]) => about.tool === TOOL)
		.map(([name, { about, made, marks }]) => {
			const { role = '', level = '', title = level, who = '', part } = about;
			const base = nameOf(level, part === 'beside' ? 'beside' : 'own');
			return {
				...{ name, who, title, marks, on: made.on },
				...{ role: idNow(`roles/${role}`, renamed), level: idNow(`levels/${level}`, renamed) },
				part: part === 'beside' ? 'beside' : 'own',
				more: name.startsWith(base) ? name.slice(base.length).trim() : '',
			};
		});
}

/** What a sheet is about, as it says so itself. */
export const aboutOf = ({
	role,
	level,
	title,
	who,
	part,
}: Pick<Assessment, 'role' | 'level' | 'title' | 'who' | 'part'>): Sheet['about'] => ({
	...{ tool: TOOL, role, level, title: title.slice(0, 200), part },
	...(who !== '' && { who: who.slice(0, 100) }),
});

/** A name for a new sheet, which none of the notes has. */
export function newName({ sheets }: Notes, level: string, part: Part): string {
	const base = nameOf(level, part);
	let free = base;
	for (let number = 2; Object.hasOwn(sheets, free); number += 1) free = `${base} ${number}`;
	return free;
}

/** The notes with a sheet that says otherwise about whom it is; a sheet that is not there yet stays so. */
export function withWho(notes: Notes, name: string, who: string): Notes {
	const sheet = Object.hasOwn(notes.sheets, name) ? notes.sheets[name] : undefined;
	if (!sheet) return notes;
	const { who: _, ...about } = sheet.about;
	const next = { ...about, ...(who.trim() !== '' && { who: who.trim().slice(0, 100) }) };
	return { ...notes, sheets: { ...notes.sheets, [name]: { ...sheet, about: next } } };
}

/**
 * The sheet that is most likely to be laid beside another: about the same person, of the other part, the
 * last one that was filled in.
 */
export function besideOf(all: readonly Assessment[], { name, who, part, level }: Assessment): Assessment | undefined {
	const others = all.filter((one) => one.name !== name && one.level === level);
	const isSamePerson = (one: Assessment) => one.who.toLowerCase() === who.toLowerCase();
	const byDay = (list: Assessment[]) =>
		list.toSorted((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name)).at(-1);
	return (
		byDay(others.filter((one) => one.part !== part && isSamePerson(one))) ??
		byDay(others.filter((one) => one.part !== part)) ??
		byDay(others)
	);
}

const nameOf = (level: string, part: Part) => `${TOOL} ${level}${part === 'beside' ? BESIDE : ''}`;

const idNow = (key: string, renamed: NamesNow) => {
	const now = nameNow(key, renamed);
	return now.slice(now.indexOf('/') + 1);
};
