/**
 * What a reader keeps of their own: one object, in their browser or in a file of theirs. Its form is
 * written with its number; a later one reads the earlier ones.
 */
export interface Notes {
	version: typeof VERSION;
	/** Who the reader is, as far as they say. */
	me?: Me;
	/** What they fill in, by the name of the sheet: `inventory`, `assessment tech-lead/4`. */
	sheets: Readonly<Record<string, Sheet>>;
}

/** The number of the form. */
export const VERSION = 1;

/** A role in a shape of team, by their ids. */
export interface Me {
	role: string;
	team?: string | undefined;
}

/** Something to fill in: about some things of the handbook, with a mark for each line that was touched. */
export interface Sheet {
	/** What the sheet is about, by ids: `{ role: 'tech-lead', level: 'tech-lead/4' }`. */
	about: Readonly<Record<string, string>>;
	/** Of which handbook it was filled in, and on which day, as `2026-11-28`. */
	made: { handbook: string; release: string; on: string };
	/** By the key of what is marked: an address of the handbook with its anchor, or a name of the sheet’s own. */
	marks: Readonly<Record<string, Mark>>;
}

/** What a reader says of one line. */
export interface Mark {
	/** What stood there when they said it, which is shown where the line has gone. */
	said?: string | undefined;
	/** What they chose, by question. */
	chosen?: Readonly<Record<string, string>> | undefined;
	/** What they wrote. */
	note?: string | undefined;
	evidence?: readonly Evidence[] | undefined;
}

/** Something that can be looked at. */
export interface Evidence {
	text: string;
	link?: string | undefined;
	/** A day, as `2026-11-28`. */
	on?: string | undefined;
}

/** Nothing filled in. */
export const NO_NOTES: Notes = { version: VERSION, sheets: {} };

/** Whether nothing was filled in. */
export const areEmpty = ({ me, sheets }: Notes): boolean => me === undefined && Object.keys(sheets).length === 0;

/**
 * The notes with one line marked otherwise; a sheet that is not there yet begins with it. A mark without
 * anything in it goes.
 *
 * @param name of the sheet
 * @param key of the line
 */
export function marked(
	notes: Notes,
	name: string,
	{ about, made }: Omit<Sheet, 'marks'>,
	key: string,
	change: (mark: Mark) => Mark,
): Notes {
	const before = notes.sheets[name]?.marks ?? {};
	const { [key]: mark = {}, ...others } = before;
	const next = change(mark);
	const marks = saysNothing(next) ? others : { ...before, [key]: next };
	const { [name]: _, ...rest } = notes.sheets;
	const isLeft = Object.keys(marks).length > 0;
	return { ...notes, sheets: isLeft ? { ...notes.sheets, [name]: { about, made, marks } } : rest };
}

const saysNothing = ({ chosen = {}, note = '', evidence = [] }: Mark) =>
	Object.keys(chosen).length === 0 && note === '' && evidence.length === 0;
