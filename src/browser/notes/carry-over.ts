import type { Mark, Sheet } from './notes.ts';

/** What the handbook has now, as far as a sheet is about it. */
export interface Current {
	/** The keys of the lines that can be marked. */
	keys: ReadonlySet<string>;
	/** What a part of a key is called now, by what it was called: addresses of entries, and anchors on them. */
	renamed: Readonly<Record<string, string>>;
}

/** The marks of a sheet, as the handbook has their lines now. */
export interface CarriedOver {
	/** By the keys of now. */
	marks: Readonly<Record<string, Mark>>;
	/** Those whose lines have gone, by the keys of then: what they say still stands. */
	gone: Readonly<Record<string, Mark>>;
}

/**
 * Takes the marks of a sheet along into a handbook that has changed since: what was renamed is marked
 * under its new name, and what has gone is told apart. Nothing is dropped.
 */
export function carryOver({ marks }: Pick<Sheet, 'marks'>, { keys, renamed }: Current): CarriedOver {
	const now: Record<string, Mark> = {};
	const gone: Record<string, Mark> = {};
	// What was marked under its present name goes before what comes from an old one.
	const all = Object.entries(marks).sort(([a], [b]) => Number(keys.has(b)) - Number(keys.has(a)));
	for (const [key, mark] of all) {
		const name = nameNow(key, renamed);
		if (keys.has(name) && !(name in now)) now[name] = mark;
		else gone[key] = mark;
	}
	return { marks: now, gone };
}

/** What something is called now that had a name; it may have been renamed more than once, and a circle ends where it began. */
export function nameNow(key: string, renamed: Current['renamed']): string {
	const seen = new Set<string>();
	let name = key;
	while (!seen.has(name)) {
		seen.add(name);
		const [entry = '', anchor] = name.split('#');
		const whole = own(renamed, name);
		const moved = own(renamed, entry);
		if (whole !== undefined) name = whole;
		else if (moved !== undefined) name = anchor === undefined ? moved : `${moved}#${anchor}`;
	}
	return name;
}

const own = (names: Current['renamed'], name: string) => (Object.hasOwn(names, name) ? names[name] : undefined);
