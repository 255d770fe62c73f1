import { LONGEST_ID, RESERVED } from '../../handbook/load/file-name.ts';
import { idInForm } from '../../handbook/schema/forms.ts';

/** How many words of a text make its id: more where fewer are those of another. */
const WORDS = [6, 9, 14];

/** How much room a number behind an id takes. */
const NUMBER = 4;

/** What is to be given an id: its key in the source, and what it says. */
export interface Named {
	key: string;
	text: string;
}

/** Says what things of a scope were called before, by their keys now, and which of them may be one or another. */
export type Known = (scope: string, things: readonly Named[]) => Kept;

/** Ids from before. */
export interface Kept {
	ids: ReadonlyMap<string, string>;
	/** Things of which nobody can tell whether they are one from before: why, by key. */
	unsure: ReadonlyMap<string, string>;
	/** Ids that nothing may get, though nothing has them now. */
	taken: readonly string[];
}

/** Nothing was there before. */
const NOTHING_KNOWN: Known = () => ({ ids: new Map(), unsure: new Map(), taken: [] });

/** Gives ids that nothing else in the same scope has: made of words of the source, and the same each time. */
export class Ids {
	readonly #taken = new Map<string, Set<string>>();
	readonly #kept = new Map<string, Kept>();
	readonly #known: Known;

	/** @param known what had which id before; a mended text keeps it */
	constructor(known: Known = NOTHING_KNOWN) {
		this.#known = known;
	}

	/** Says what will get an id in a scope, so that what had one before keeps it, and nothing else gets it. */
	expect(scope: string, things: readonly Named[]): void {
		const kept = this.#known(scope, things);
		this.#kept.set(scope, kept);
		this.keep(scope, [...kept.ids.values(), ...kept.taken]);
	}

	/** Why nobody can tell which of the ids from before something has, if so. */
	whyUnsure(scope: string, key: string): string | undefined {
		return this.#kept.get(scope)?.unsure.get(key);
	}

	/**
	 * An id for something.
	 *
	 * @param scope within which it must be the only one
	 * @param names what it may be called, the best first; numbers are put behind the first that is an id
	 * @param otherwise what it is called where no name has a letter
	 * @param key its place in the source, where it has one
	 */
	give(scope: string, names: readonly (string | undefined)[], otherwise: string, key = ''): string {
		const before = this.#kept.get(scope)?.ids.get(key);
		if (before !== undefined) return before;
		const taken = this.#taken.get(scope) ?? new Set<string>();
		this.#taken.set(scope, taken);
		const ids = names.flatMap((name) => WORDS.flatMap((most) => asId(name, most) ?? []));
		const best = ids[0] ?? otherwise;
		let id = ids.find((one) => !taken.has(one)) ?? best;
		for (let number = 2; taken.has(id); number++) id = `${best}-${number}`;
		taken.add(id);
		return id;
	}

	/** Keeps ids from being given. */
	keep(scope: string, ids: Iterable<string>): void {
		this.#taken.set(scope, new Set([...(this.#taken.get(scope) ?? []), ...ids]));
	}
}

function asId(name: string | undefined, most: number): string | undefined {
	const words = (idInForm(name ?? '') ?? '').replaceAll('/', '-').split('-').filter(Boolean);
	if (words.length === 0) return undefined;
	const fitting = words
		.slice(0, most)
		.reduce((id, word) => (id.length + word.length < LONGEST_ID ? `${id}-${word}` : id));
	const id = fitting.slice(0, LONGEST_ID - NUMBER);
	return RESERVED.has(id) ? `${id}-2` : id;
}
