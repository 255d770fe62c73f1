import type { Mark, Sheet } from '../notes/notes.ts';
import { wordsOf, type LoopOfRole, type LoopWords, type Thing } from './loop-data.ts';

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
 * Spreads what is probed over the rounds, each thing once: to somebody who can judge it, where as many
 * minutes are left for each as can be. What somebody has put somewhere stays there, and moves nothing else.
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

/** Where each thing is best probed: those that fewest can judge find their place first. */
function propose(loop: LoopOfRole, things: readonly Thing[], rounds: readonly Round[]): Map<Thing, string> {
	const loads = new Map(rounds.map((round) => [round, { count: 0, groups: new Set<string>() }]));
	const able = things.map((thing) => ({ thing, rounds: rounds.filter((round) => canJudge(loop, round, thing)) }));
	const found = new Map<Thing, string>();
	for (const { thing, rounds: those } of able.toSorted((a, b) => a.rounds.length - b.rounds.length)) {
		const weighed = those.map((round) => {
			const { count, groups } = loads.get(round)!;
			return { round, weight: ((count + 1) / round.minutes) * (groups.has(thing.group) ? KIN : 1) };
		});
		const best = weighed.toSorted((a, b) => a.weight - b.weight)[0]?.round;
		if (!best) continue;
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
