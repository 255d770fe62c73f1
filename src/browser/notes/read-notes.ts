import { VERSION, type Evidence, type Mark, type Me, type Notes, type Sheet } from './notes.ts';

/** How much a file may hold: somebody else may have made it. */
export const LIMITS = { bytes: 2_000_000, sheets: 200, marks: 5_000, evidence: 50, text: 20_000, name: 300 };

/** Why something holds no notes, in a word that the page has a sentence for. */
export type NoNotes = 'not ours' | 'newer' | 'too large';

/** Thrown where a value is not what it should be; the reason is for the page to say. */
class Refused extends Error {
	readonly why: NoNotes;

	constructor(why: NoNotes) {
		super(why);
		this.why = why;
	}
}

/** What notes in a file or in the browser look like around their form. */
interface Parsed {
	[key: string]: unknown;
}

/**
 * Reads notes from whatever stands where they should: a file is a stranger’s, and the browser may hold
 * what another release wrote. Only what has its form is taken; texts are shown as texts.
 *
 * @returns the notes, or why there are none
 */
export function readNotes(value: unknown): Notes | { why: NoNotes } {
	try {
		return notes(value);
	} catch (error) {
		if (error instanceof Refused) return { why: error.why };
		throw error;
	}
}

/** The same of the text of a file. */
export function readNotesText(text: string): Notes | { why: NoNotes } {
	if (text.length > LIMITS.bytes) return { why: 'too large' };
	try {
		return readNotes(JSON.parse(text));
	} catch {
		return { why: 'not ours' };
	}
}

function notes(value: unknown): Notes {
	const { version, me, sheets } = object(value);
	if (typeof version !== 'number') throw new Refused('not ours');
	if (version > VERSION) throw new Refused('newer');
	return {
		version: VERSION,
		...(me !== undefined && { me: asMe(me) }),
		sheets: record(sheets, LIMITS.sheets, sheet),
	};
}

function asMe(value: unknown): Me {
	const { role, team } = object(value);
	return { role: text(role, LIMITS.name), ...(team !== undefined && { team: text(team, LIMITS.name) }) };
}

function sheet(value: unknown): Sheet {
	const { about, made, marks } = object(value);
	const { handbook, release, on } = object(made);
	return {
		about: record(about, LIMITS.evidence, (id) => text(id, LIMITS.name)),
		made: { handbook: text(handbook, LIMITS.name), release: text(release, LIMITS.name), on: day(on) },
		marks: record(marks, LIMITS.marks, mark),
	};
}

function mark(value: unknown): Mark {
	const { said, chosen, note, evidence } = object(value);
	return {
		...(said !== undefined && { said: text(said) }),
		...(chosen !== undefined && { chosen: record(chosen, LIMITS.evidence, (one) => text(one, LIMITS.name)) }),
		...(note !== undefined && { note: text(note) }),
		...(evidence !== undefined && { evidence: list(evidence).map(evidenceOf) }),
	};
}

function evidenceOf(value: unknown): Evidence {
	const { text: words, link, on } = object(value);
	return {
		text: text(words),
		...(link !== undefined && { link: text(link, LIMITS.name) }),
		...(on !== undefined && { on: day(on) }),
	};
}

function object(value: unknown): Parsed {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('not ours');
	return value as Parsed;
}

function list(value: unknown): unknown[] {
	if (!Array.isArray(value)) throw new Refused('not ours');
	if (value.length > LIMITS.evidence) throw new Refused('too large');
	return value;
}

/** Names are anybody’s, `__proto__` too: an object made of entries has each as a name like any other. */
function record<Value>(value: unknown, most: number, read: (value: unknown) => Value): Record<string, Value> {
	const entries = Object.entries(object(value));
	if (entries.length > most) throw new Refused('too large');
	return Object.fromEntries(entries.map(([name, one]) => [text(name, LIMITS.name), read(one)]));
}

function text(value: unknown, most = LIMITS.text): string {
	if (typeof value !== 'string') throw new Refused('not ours');
	if (value.length > most) throw new Refused('too large');
	return value;
}

function day(value: unknown): string {
	const written = text(value);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw new Refused('not ours');
	return written;
}
