import type { OfHandbook } from '../growing/asked.ts';
import type { FieldFile } from '../hiring/field-file.ts';
import type { Subjects } from './subject.ts';

/** What can be probed in interviews for a role, as the page loads it: in plain words. */
export interface LoopOfRole {
	handbook: OfHandbook;
	role: { id: string; title: string };
	/** The address of the handbook, with its base path. */
	root: string;
	levels: readonly { id: string; title: string; href: string }[];
	/** How many of the levels are rungs. */
	rungs: number;
	things: readonly Thing[];
	/** The roles of which somebody can judge some of it. */
	judges: readonly { id: string; title: string; name: string }[];
	/** What groups of things are about. */
	subjects: Subjects;
}

/** Where the questions are filled in that the handbook does not have, by the key of what they are on. */
export type QuestionFiles = Readonly<Record<string, FieldFile>>;

/** How something comes to be probed: held, shared or held for one’s own part, or asked by levels. */
export type Why = 'own' | 'shared' | 'part' | 'asked';

/** Something that is probed: a duty, or what levels ask. */
export interface Thing {
	key: string;
	why: Why;
	text: string;
	/** What it belongs to. */
	group: string;
	/** Whether the handbook has no question that finds it out. */
	isSilent?: boolean;
	/** From the level of which number on it is asked, and from which no more. */
	from?: number;
	to?: number;
	/** The numbers of the roles of which somebody can judge it. */
	judges: readonly number[];
	/** How well it fits each of them, in tenths: whoever does it themselves judges it better than who merely may. */
	fits?: readonly number[];
}

/** What is said of a thing that is probed; only whoever has a round needs it. */
export interface WordsOfThing {
	/** What it means, in a sentence. */
	says?: string;
	/** Questions that find it out. */
	probes: readonly string[];
	/** What falls short of it, and what goes beyond. */
	below?: string;
	above?: string;
}

/** What is said of each, by its key. */
export type LoopWords = Readonly<Record<string, WordsOfThing>>;

/** What is said of one of them. */
export const wordsOf = (words: LoopWords, { key }: Pick<Thing, 'key'>): WordsOfThing =>
	Object.hasOwn(words, key) ? words[key]! : { probes: [] };

/** Where a thing can be read. */
export const hrefOf = (
	{ root, levels }: Pick<LoopOfRole, 'root' | 'levels'>,
	{ key, from }: Pick<Thing, 'key' | 'from'>,
): string => (from === undefined ? `${root}${key}/` : `${levels[from]!.href}${key.slice(key.indexOf('#'))}`);
