import { takesAn } from '../../handbook/language/word-forms.ts';
import { list } from '../../handbook/language/words.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import { say } from '../page/say.ts';
import type { AdvertOfRole, Among, DayOfAdvert, Text } from './advert-data.ts';
import { holdingIn, lineOfDuty, saidOf, type Unsaid } from './short.ts';
import { sentences } from './sentences.ts';

type Marks = Sheet['marks'];

/** What somebody has picked for an advert. */
export interface Picked {
	/** The number of a level. */
	level?: number;
	/** The number of a shape of team. */
	team?: number;
	/** A day, scene by scene. */
	day?: DayOfAdvert;
	/** Whether all is said, each thing in a sentence, or as much as one posts, by its name. */
	isLong: boolean;
}

/** The parts of an advert, in their order; those that somebody writes themselves among them. */
export const PARTS = ['about', 'own', 'shares', 'until', 'not', 'asks', 'asked', 'day', 'offer', 'apply'] as const;

export type Part = (typeof PARTS)[number];

/** The parts that no handbook can say. */
export const WRITTEN: readonly Part[] = ['about', 'offer', 'apply'];

/** A line of an advert, as the handbook says it. */
export interface Line {
	key: string;
	/** All of its words. */
	text: string;
	/** Those at its beginning that stand out. */
	lead?: string;
}

/** Lines that belong together: below each other, or one after the other behind what they have in common. */
export interface Group {
	lead?: string;
	isRow: boolean;
	lines: readonly Line[];
}

/** An advert as the handbook says it. */
export interface Draft {
	title: Line;
	says: readonly Line[];
	parts: Readonly<Record<Part, readonly Group[]>>;
	/** The lines that are not said, since it is to be short. */
	unsaid: readonly Unsaid[];
}

/**
 * Makes an advert of what a handbook says.
 *
 * @param isWanted whether somebody has asked for a line by its key that a short advert leaves out
 */
export function draft(of: AdvertOfRole, picked: Picked, isWanted: (key: string) => boolean = () => false): Draft {
	const { level, day, isLong } = picked;
	const { own, shared, until, not, asked, levelSays, unsaid } = saidOf(of, picked, isWanted);
	const at = level === undefined ? undefined : of.levels[level];
	const team = picked.team === undefined ? undefined : of.teams[picked.team]!.people;
	const says = [...(of.summary ? [of.summary] : []), ...levelSays, ...(team ? [team] : [])];
	const the = (roles: readonly string[]) =>
		list(roles.map((role) => say(sentences.the, { role: of.names[role] ?? role })));
	return {
		title: { key: at ? `levels/${at.id}#title` : `roles/${of.role.id}#title`, text: at?.name ?? of.title },
		says: says.map(({ key, text, lead }) => ({
			key,
			...(lead === undefined ? { text } : leading(lead, text)),
		})),
		parts: {
			about: [],
			own: isLong ? inSentences(own) : byArea(own),
			shares: isLong
				? inSentences(
						shared.map(({ duty }) => duty),
						shared,
					)
				: byRoles(shared, sentences.with),
			until: byRoles(until, sentences.untilThere, some),
			not: byRoles(not, sentences.by),
			asks: below(of.asks),
			asked: below(asked),
			day: day ? (isLong ? below(day.scenes.map(scene)) : inARow(day)) : below(of.day ? [of.day] : []),
			offer: [],
			apply: [],
		},
		unsaid,
	};

	function some(roles: readonly string[]): string {
		const named = roles.map((role) => of.names[role] ?? role);
		return list(named.map((role) => say(takesAn(role) ? sentences.an : sentences.a, { role })));
	}

	function nameOf(duty: number): Line {
		return lineOfDuty(of, duty);
	}

	function inSentences(duties: readonly number[], among: readonly Among[] = []): Group[] {
		return below(
			duties.map((duty) => {
				const { id, title: name, summary = '' } = of.duties[duty]!;
				const others = among.find((one) => one.duty === duty)?.roles ?? [];
				const lead = others.length > 0 ? say(sentences.titleWith, { title: name, others: the(others) }) : name;
				return { key: `responsibilities/${id}`, ...leading(lead, summary) };
			}),
		);
	}

	function byArea(duties: readonly number[]): Group[] {
		const areaOf = (duty: number) => of.duties[duty]!.area ?? Infinity;
		const all = Map.groupBy(holdingIn(of, picked.team).own, areaOf);
		const sizeOf = (area: number) => all.get(area)?.length ?? 0;
		// What most of the job is about comes first; areas of one size are in the order of the handbook.
		return [...Map.groupBy(duties, areaOf)]
			.sort(([a], [b]) => sizeOf(b) - sizeOf(a) || a - b)
			.map(([, its]) => ({ isRow: true, lines: its.map(nameOf) }));
	}

	function byRoles(
		among: readonly Among[],
		sentence: (typeof sentences)['with' | 'by' | 'untilThere'],
		named: (roles: readonly string[]) => string = the,
	): Group[] {
		return [...Map.groupBy(among, ({ roles }) => roles.join(' '))].map(([, its]) => ({
			lead: upper(say(sentence, { roles: named(its[0]!.roles) })),
			isRow: true,
			lines: its.map(({ duty }) => nameOf(duty)),
		}));
	}
}

const below = (lines: readonly (Text | Line)[]): Group[] => (lines.length > 0 ? [{ isRow: false, lines }] : []);

/** How much of the work of an hour a short advert names. */
const OF_AN_HOUR = 2;

/**
 * The hours of a day by the work in them, or by name where they show none: what was said in them is of one
 * team, and no promise of another, and what a story calls them tells strangers nothing.
 */
function inARow({ scenes }: DayOfAdvert): Group[] {
	const shown = scenes.some(({ work }) => work.length > 0) ? scenes.filter(({ work }) => work.length > 0) : scenes;
	const lines = shown.map(({ key, time, title, work }) => ({
		key,
		text: `${time} ${work.length > 0 ? list(work.slice(0, OF_AN_HOUR)) : title}`,
	}));
	return [{ lead: say(sentences.forExample), isRow: true, lines }];
}

const scene = ({ key, time, title, text }: DayOfAdvert['scenes'][number]): Line => ({
	key,
	...leading(`${time} ${title}`, text),
});

/** A text with words in front that stand out. */
function leading(lead: string, text: string): Omit<Line, 'key'> {
	const first = /[.!?…:]$/.test(lead) ? lead : `${lead}.`;
	return text === '' ? { text: lead } : { lead: first, text: `${first} ${text}` };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** All lines of an advert that can be changed or struck, with what the handbook says there. */
export const linesOf = ({ title, says, parts }: Draft): Line[] => [
	title,
	...says,
	...PARTS.flatMap((part) => parts[part].flatMap(({ lines }) => lines)),
];

/** A line as it stands, after what somebody has done to it. */
export interface Shown extends Line {
	isStruck: boolean;
	isChanged: boolean;
}

/** A line as it stands. */
export function shown(line: Line, marks: Marks): Shown {
	const mark: Mark = (Object.hasOwn(marks, line.key) && marks[line.key]) || {};
	const isStruck = mark.chosen?.is === 'struck';
	const { note } = mark;
	if (note === undefined || note === line.text) return { ...line, isStruck, isChanged: false };
	const lead = line.lead !== undefined && note.startsWith(line.lead) ? { lead: line.lead } : {};
	return { key: line.key, text: note, ...lead, isStruck, isChanged: true };
}

/** The name under which a part is left out as a whole, or written where no handbook says it. */
export const partKey = (part: Part): string => `part ${part}`;

/** Whether somebody has asked for a line that is left out of a short advert. */
export const isWanted = (key: string, marks: Marks): boolean =>
	Object.hasOwn(marks, key) && marks[key]!.chosen?.is === 'wanted';

/** Whether somebody has left a part out. */
export const isLeftOut = (part: Part, marks: Marks): boolean =>
	Object.hasOwn(marks, partKey(part)) && marks[partKey(part)]!.chosen?.is === 'struck';

/** What somebody has written of a part themselves. */
export const written = (part: Part, marks: Marks): string =>
	(Object.hasOwn(marks, partKey(part)) && marks[partKey(part)]!.note?.trim()) || '';

/** The parts that somebody has to write themselves, and has neither written nor left out. */
export const unwritten = (marks: Marks): readonly Part[] =>
	WRITTEN.filter((part) => !isLeftOut(part, marks) && written(part, marks) === '');
