import type { OfHandbook } from '../growing/asked.ts';
import type { EmptyField, FieldFile } from '../hiring/field-file.ts';

/** What a handbook says of a role that an advert can be made of, as the page loads it: in plain words. */
export interface AdvertOfRole {
	handbook: OfHandbook;
	role: { id: string; title: string };
	/** What outsiders call the job. */
	title: string;
	/** What the job is. */
	summary?: Text;
	/** What somebody brings. */
	asks: readonly Text[];
	/** What fills a typical day. */
	day?: Text;
	/** What it is about that the role holds, shares, or is taken to hold. */
	duties: readonly Duty[];
	/** What roles are called in a sentence, by id. */
	names: Readonly<Record<string, string>>;
	/** What it holds, in ways that differ from team to team. */
	holdings: readonly Holding[];
	/** The shapes of team that it is part of, each with the number of what it holds there, and who is in it; without a team it is the first. */
	teams: readonly { id: string; title: string; holding: number; people?: Text }[];
	/** Its levels, lowest first, then the jobs beside the ladder. */
	levels: readonly LevelOfAdvert[];
	/** What levels ask, as far as it is loaded: each level has a file of its own. */
	asked: readonly AskedOfAdvert[];
	stories: readonly { id: string; title: string }[];
	empty: readonly EmptyField[];
}

/** Something that is said: its key, and its words. */
export interface Text {
	key: string;
	text: string;
	/** What has to stand in front of it. */
	lead?: string;
}

/** Something that somebody answers for. */
export interface Duty {
	id: string;
	/** What it is called, by outsiders if the handbook knows a word of theirs. */
	title: string;
	/** What it means, where the role holds it. */
	summary?: string;
	/** The number of its area. */
	area?: number;
	/** Where its summary is filled in, if it has none. */
	file?: FieldFile;
}

/** What a role holds, by the numbers of duties. */
export interface Holding {
	own: readonly number[];
	shared: readonly Among[];
	/** What it does only for as long as others are not there, with whose work that is. */
	until: readonly Among[];
	/** What it is taken to hold, and others do. */
	not: readonly Among[];
}

/** A duty with other roles. */
export interface Among {
	duty: number;
	roles: readonly string[];
}

/** What a level asks, with the number of the level that adds it. */
export type AskedOfAdvert = Text & { at: number };

/** A level, as far as an advert speaks of it. */
export interface LevelOfAdvert {
	id: string;
	/** What it is called in a list of levels of its role. */
	title: string;
	/** What the job is called at it. */
	name: string;
	/** Where it is said what it is about, and how far it reaches. */
	says: readonly Text[];
	empty: readonly EmptyField[];
}

/** A day, scene by scene. */
export interface DayOfAdvert {
	/** Each with what it is about of the work that the role answers for, as outsiders call it. */
	scenes: readonly (Text & { time: string; title: string; work: readonly string[] })[];
}
