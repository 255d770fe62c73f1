import { inSentence, list } from '../../handbook/language/words.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import { say } from '../page/say.ts';
import type { AdvertOfRole, Among, DayOfAdvert, Text } from './advert-data.ts';
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
	/** Whether a thing is said in a sentence, or by its name. */
	isLong: boolean;
}

/** The parts of an advert, in their order; those that somebody writes themselves among them. */
export const PARTS = ['about', 'own', 'shares', 'not', 'asks', 'asked', 'day', 'offer', 'apply'] as const;

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
}

/** Above so many things each is said by its name, until somebody wants sentences. */
const MANY = 12;

/** Whether things are said in sentences where nobody has said otherwise: as long as there are few. */
export const isLongAtFirst = ({ holdings }: Pick<AdvertOfRole, 'holdings'>): boolean => holdings[0]!.own.length <= MANY;

/** Makes an advert of what a handbook says. */
export function draft(of: AdvertOfRole, { level, team, day, isLong }: Picked): Draft {
	const picked = level === undefined ? undefined : of.levels[level];
	const { own, shared, not } = of.holdings[team === undefined ? 0 : of.teams[team]!.holding]!;
	const the = (roles: readonly string[]) =>
		list(roles.map((role) => say(sentences.the, { role: of.names[role] ?? role })));
	const title = picked?.name ?? of.title;
	return {
		title: { key: picked ? `levels/${picked.id}#title` : `roles/${of.role.id}#title`, text: title },
		says: [...(of.summary ? [of.summary] : []), ...(picked?.says ?? [])].map(({ key, text, lead }) => ({
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
			not: byRoles(not, sentences.by),
			asks: below(of.asks),
			asked: below(of.asked.filter(({ at }) => at === level)),
			day: day ? below(day.scenes.map(scene)) : below(of.day ? [of.day] : []),
			offer: [],
			apply: [],
		},
	};

	function nameOf(duty: number): Line {
		const { id, title: name } = of.duties[duty]!;
		return { key: `responsibilities/${id}`, text: inSentence(name) };
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
		const groups = Map.groupBy(duties, (duty) => of.duties[duty]!.area ?? -1);
		const isDivided = groups.size > 1;
		return [...groups]
			.sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
			.map(([area, its]) => ({
				...(isDivided && { lead: of.areas[area] ?? say(sentences.more) }),
				...{ isRow: true, lines: its.map(nameOf) },
			}));
	}

	function byRoles(among: readonly Among[], sentence: typeof sentences.with | typeof sentences.by): Group[] {
		return [...Map.groupBy(among, ({ roles }) => roles.join(' '))].map(([, its]) => ({
			lead: upper(say(sentence, { roles: the(its[0]!.roles) })),
			isRow: true,
			lines: its.map(({ duty }) => nameOf(duty)),
		}));
	}
}

const below = (lines: readonly (Text | Line)[]): Group[] => (lines.length > 0 ? [{ isRow: false, lines }] : []);

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

/** Whether somebody has left a part out. */
export const isLeftOut = (part: Part, marks: Marks): boolean =>
	Object.hasOwn(marks, partKey(part)) && marks[partKey(part)]!.chosen?.is === 'struck';

/** What somebody has written of a part themselves. */
export const written = (part: Part, marks: Marks): string =>
	(Object.hasOwn(marks, partKey(part)) && marks[partKey(part)]!.note?.trim()) || '';
