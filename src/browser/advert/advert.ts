import { takesAn } from '../../handbook/language/word-forms.ts';
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
	/** How many lines are not said, since it is to be short. */
	unsaid: number;
}

/** How much a short advert says of each: of an area, of all that the role holds, of what it shares, does for now, and is asked. */
const SHORT = { area: 4, own: 15, shares: 3, until: 3, asked: 6 };

/** Makes an advert of what a handbook says. */
export function draft(of: AdvertOfRole, { level, team, day, isLong }: Picked): Draft {
	const picked = level === undefined ? undefined : of.levels[level];
	const held = of.holdings[team === undefined ? 0 : of.teams[team]!.holding]!;
	const asked = of.asked.filter(({ at }) => at === level);
	const own = isLong ? held.own : mostOf(held.own);
	const shared = isLong ? held.shared : held.shared.slice(0, SHORT.shares);
	const until = isLong ? held.until : held.until.slice(0, SHORT.until);
	const not = isLong ? held.not : [];
	const asks = isLong ? asked : asked.slice(0, SHORT.asked);
	const says = [...(of.summary ? [of.summary] : []), ...saidAt(level)];
	const all = [held.own, held.shared, held.until, held.not, asked, saidAt(level, true)];
	const said = [own, shared, until, not, asks, saidAt(level)];
	const the = (roles: readonly string[]) =>
		list(roles.map((role) => say(sentences.the, { role: of.names[role] ?? role })));
	const title = picked?.name ?? of.title;
	return {
		title: { key: picked ? `levels/${picked.id}#title` : `roles/${of.role.id}#title`, text: title },
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
			asked: below(asks),
			day: day ? (isLong ? below(day.scenes.map(scene)) : inARow(day)) : below(of.day ? [of.day] : []),
			offer: [],
			apply: [],
		},
		unsaid: countOf(all) - countOf(said),
	};

	/**
	 * What a level says of itself. A short advert has it where it differs from what the summary says of the
	 * role, above the lowest; how far that reaches is a matter of ladders.
	 */
	function saidAt(at: number | undefined, isAll = isLong): readonly Text[] {
		const texts = at === undefined ? [] : of.levels[at]!.says;
		return isAll ? texts : at === 0 && of.summary ? [] : texts.filter(({ lead }) => lead === undefined);
	}

	/** The first things of each area, in turn, until there are enough. */
	function mostOf(duties: readonly number[]): number[] {
		const areas = [...Map.groupBy(duties, (duty) => of.duties[duty]!.area ?? -1).values()];
		const inTurn = Array.from({ length: SHORT.area }, (_, at) => areas.flatMap((its) => its[at] ?? [])).flat();
		const picks = new Set(inTurn.slice(0, SHORT.own));
		return duties.filter((duty) => picks.has(duty));
	}

	function some(roles: readonly string[]): string {
		const named = roles.map((role) => of.names[role] ?? role);
		return list(named.map((role) => say(takesAn(role) ? sentences.an : sentences.a, { role })));
	}

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
		return [...groups]
			.sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
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

const countOf = (all: readonly (readonly unknown[])[]) => all.reduce((sum, { length }) => sum + length, 0);

const below = (lines: readonly (Text | Line)[]): Group[] => (lines.length > 0 ? [{ isRow: false, lines }] : []);

/** The hours of a day by name: what was said in them is of one team, and no promise of another. */
const inARow = ({ scenes }: DayOfAdvert): Group[] => [
	{
		lead: say(sentences.forExample),
		isRow: true,
		lines: scenes.map(({ key, time, title }) => ({ key, text: `${time} ${title}` })),
	},
];

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
