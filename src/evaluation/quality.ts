import { printMisses, printScores, printUnsaid } from './report.ts';
import { byLanguage, byPage, NOTHING, type Query } from './queries.ts';
import type { Answered } from './ours.ts';
import { scoreOf, scoresByKind, unsaid, type Found, type Score } from './score.ts';

/** What two searches answered to the same queries. */
export interface Asked {
	ours: readonly Answered[];
	theirs: readonly Found[];
}

/** How well a set of queries is answered. */
export interface Quality {
	/** Of all in English, and of those in other languages, where there are any. */
	scores: ReadonlyMap<string, Score>;
	/** The share of those without an answer of which it is said; 1 where there are none. */
	said: number;
}

/** Prints how well a set of queries is answered by each search, kind by kind, and what was missed. */
export function reportQuality(name: string, queries: readonly Query[], { ours, theirs }: Asked): Quality {
	const found = ours.map(({ found }) => found);
	const rows = (group: (queries: readonly Query[]) => readonly Query[]) => {
		const beside = scoresByKind(byPage(group(queries)), theirs);
		return [...scoresByKind(group(queries), found)].map(
			([kind, score]) => [kind, { ours: score, theirs: beside.get(kind)! }] as const,
		);
	};
	console.log(`\n${name}`);
	printMisses(scoreOf(queries, found).misses);
	const silent = unsaid(
		queries,
		ours.map(({ nowhere }) => nowhere),
	);
	const without = queries.filter(({ kind }) => kind === NOTHING).length;
	printUnsaid(silent, without);
	printScores(new Map([...rows((all) => all), ...rows(byLanguage)]));
	return {
		scores: scoresByKind(byLanguage(queries), found),
		said: without === 0 ? 1 : 1 - silent.length / without,
	};
}
