import type { Mark, Sheet } from '../notes/notes.ts';
import { wordsOf, type LoopOfRole, type LoopWords, type Thing } from './loop-data.ts';
import { stemsOf, subjectOf } from './subject.ts';

type Marks = Sheet['marks'];

/** A round of interviews. */
export interface Round {
	/** Its key among the marks. */
	key: string;
	name: string;
	minutes: number;
	/** The role of whoever interviews, and their name; empty where it is not said. */
	role: string;
	who: string;
}

/** What is probed. */
export const SCOPES = ['own', 'shared', 'part', 'fresh', 'still'] as const;

export type Scope = (typeof SCOPES)[number];

/** The key of what is probed, and the one under which a thing is left out. */
export const SCOPE = 'scope';
export const NOWHERE = 'nowhere';

/** How long a round is as long as nobody says otherwise, and what it can be. */
export const MINUTES = { usual: 45, least: 5, most: 480 };

/** The most rounds that a loop has. */
const MOST_ROUNDS = 20;

const roundKey = (number: number) => `round ${number}`;

const markOf = (marks: Marks, key: string): Mark => (Object.hasOwn(marks, key) && marks[key]) || {};

/** The keys of all rounds that there may be. */
export const roundKeys: readonly string[] = Array.from({ length: MOST_ROUNDS }, (_, at) => roundKey(at + 1));

/** The rounds that somebody has set up, in their order. */
export const roundsIn = (marks: Marks): Round[] =>
	roundKeys
		.filter((key) => Object.hasOwn(marks, key))
		.map((key) => {
			const { note = '', chosen = {} } = marks[key]!;
			const { minutes = '', role = '', who = '' } = chosen;
			return { key, name: note, minutes: minutesFrom(minutes), role, who };
		});

/** How long a round is, from what somebody has written. */
export function minutesFrom(written: string): number {
	const minutes = Number(written);
	const isTime = /^\d+$/.test(written) && minutes >= MINUTES.least && minutes <= MINUTES.most;
	return isTime ? minutes : MINUTES.usual;
}

/** The key of a round that is not there yet. */
export const freeRound = (marks: Marks): string | undefined => roundKeys.find((key) => !Object.hasOwn(marks, key));

/** Whether something of a kind is probed: all but what lower levels ask, as long as nobody says otherwise. */
export const isProbed = (scope: Scope, marks: Marks): boolean =>
	(markOf(marks, SCOPE).chosen?.[scope] ?? (scope === 'still' ? 'no' : 'yes')) === 'yes';

/** What is probed for a level of a role, or for the role alone. */
export const probed = ({ things, rungs }: LoopOfRole, level: number | undefined, marks: Marks): Thing[] =>
	things.filter(({ why, from = 0, to = 0 }) => {
		if (why !== 'asked') return isProbed(why, marks);
		if (level === undefined) return false;
		if (from === level) return isProbed('fresh', marks);
		return from < level && level < Math.min(to, rungs) && isProbed('still', marks);
	});

/** Whether somebody who interviews in a round can judge a thing. */
export const canJudge = ({ judges }: Pick<LoopOfRole, 'judges'>, round: Round, thing: Thing): boolean =>
	thing.judges.some((at) => judges[at]!.id === round.role);

/** Who probes what. */
export interface Spread {
	/** By the key of the round. */
	rounds: ReadonlyMap<string, readonly Thing[]>;
	/** What nobody of all rounds can judge. */
	left: readonly Thing[];
	/** What somebody has left out. */
	out: readonly Thing[];
}

/** How much lighter a round weighs that probes something of the same group already: one talk about one matter. */
const KIN = 0.75;

/**
 * Spreads what is probed over the rounds, each thing once: to somebody who can judge it, where it fits
 * best and then where as many minutes are left for each as can be. What somebody has put somewhere stays there, and moves nothing else.
 */
export function spread(loop: LoopOfRole, things: readonly Thing[], rounds: readonly Round[], marks: Marks): Spread {
	const proposed = propose(loop, things, rounds);
	const placeOf = (thing: Thing): string | undefined => {
		const put = markOf(marks, thing.key).chosen?.round;
		if (put === NOWHERE || rounds.some(({ key }) => key === put)) return put;
		return proposed.get(thing);
	};
	const by = Map.groupBy(things, placeOf);
	return {
		rounds: new Map(rounds.map(({ key }) => [key, by.get(key) ?? []])),
		left: by.get(undefined) ?? [],
		out: by.get(NOWHERE) ?? [],
	};
}

/** How many minutes a thing takes of which somebody finds out more than that it has been mentioned. */
export const EACH = 8;

/** How many things fit a round. */
export const room = ({ minutes }: Pick<Round, 'minutes'>): number => Math.max(1, Math.floor(minutes / EACH));

/** How much better a thing fits a round that is about its group, about itself, or about something else. */
const [OF_GROUP, OF_ITSELF, OF_ELSE] = [30, 10, -10];

/** Up to which difference two rounds fit as well, and how little may fit before a full round is better. */
const [ALIKE, FAIR] = [1, 20];

/** How well a thing fits whoever interviews in a round, and what it is about. */
export function fitOf({ judges, subjects }: LoopOfRole, round: Round, thing: Thing): number {
	const at = thing.judges.findIndex((judge) => judges[judge]!.id === round.role);
	const { groups, stems } = subjectOf(round.name, subjects);
	if (groups.size === 0) return thing.fits?.[at] ?? 0;
	// What somebody is called is not what a thing is about: agreeing with tech leads is not leading.
	const called = judges.reduce((text, { title }) => text.replaceAll(title.toLowerCase(), ''), thing.text.toLowerCase());
	const isItself = stemsOf(called).some((stem) => stems.includes(stem));
	const about = (groups.has(thing.group) ? OF_GROUP : 0) + (isItself ? OF_ITSELF : 0);
	return (thing.fits?.[at] ?? 0) + (about === 0 ? OF_ELSE : about);
}

/**
 * Where each thing is best probed: in the round that fits it best, of those that fit alike in the one
 * with most time left. Once that is full, the next best has it, if it fits fairly. Those that fewest can
 * judge, and those for which it matters most, find their place first.
 */
function propose(loop: LoopOfRole, things: readonly Thing[], rounds: readonly Round[]): Map<Thing, string> {
	const loads = new Map(rounds.map((round) => [round, { count: 0, groups: new Set<string>() }]));
	const able = things.map((thing) => {
		const fits = rounds
			.filter((round) => canJudge(loop, round, thing))
			.map((round) => ({ round, fit: fitOf(loop, round, thing) }))
			.sort((a, b) => b.fit - a.fit);
		return { thing, fits, gap: (fits[0]?.fit ?? 0) - (fits[1]?.fit ?? 0) };
	});
	const found = new Map<Thing, string>();
	for (const { thing, fits } of able.toSorted((a, b) => a.fits.length - b.fits.length || b.gap - a.gap)) {
		const isFree = ({ round }: (typeof fits)[number]) => loads.get(round)!.count < room(round);
		const top = fits.find((one) => isFree(one) && (one.fit >= FAIR || one.fit >= fits[0]!.fit - ALIKE)) ?? fits[0];
		if (!top) continue;
		const weigh = ({ round }: (typeof fits)[number]) => {
			const { count, groups } = loads.get(round)!;
			return ((count + 1) / round.minutes) * (groups.has(thing.group) ? KIN : 1);
		};
		const alike = fits.filter(({ fit }) => Math.abs(fit - top.fit) <= ALIKE);
		// A round that is full takes no more as long as another one that fits as well has room.
		const roomy = alike.some(isFree) ? alike.filter(isFree) : alike;
		const best = roomy.toSorted((a, b) => weigh(a) - weigh(b))[0]!.round;
		const load = loads.get(best)!;
		load.count += 1;
		load.groups.add(thing.group);
		found.set(thing, best.key);
	}
	return found;
}

/** The roles that could judge most of what nobody judges yet, those of most first. */
export function helpful(
	{ judges }: Pick<LoopOfRole, 'judges'>,
	left: readonly Thing[],
): { role: number; count: number }[] {
	return judges
		.map((_, role) => ({ role, count: left.filter((thing) => thing.judges.includes(role)).length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The questions that are put about a thing: those of the handbook, and what somebody has written. */
export const questionsOf = (thing: Thing, words: LoopWords, marks: Marks): string[] => [
	...wordsOf(words, thing).probes,
	...(markOf(marks, thing.key).note ?? '').split('\n').flatMap((line) => line.trim() || []),
];
