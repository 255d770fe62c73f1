import { anchors } from '../../handbook/addresses/anchors.ts';
import type { Comparison } from '../../handbook/ask/comparison.ts';
import { factRows } from '../../handbook/ask/facts.ts';
import type { AskedRungs } from './asked-rungs.ts';
import { sentences } from './sentences.ts';

/** A section of a page with two roles side by side. */
export type Part = keyof typeof TITLES;

const TITLES = {
	change: sentences.move,
	facts: sentences.atAGlance,
	responsibilities: sentences.whoAnswers,
	levels: sentences.levels,
	asked: sentences.asked,
	mixedUp: sentences.mixedUp,
	questions: sentences.questions,
} as const;

/** The sections that a page with two roles has something for, in its order: a way from the one to the other goes before all. */
export function partsOf(comparison: Comparison, { rungs }: AskedRungs): Part[] {
	const { first, second, areas, mixedUp, levels, moves, questions } = comparison;
	const hasWay = moves.some(({ transitions }) => transitions.length > 0);
	const isAsked = rungs.some(({ axes, facts }) => axes.length + facts.length > 0);
	const isThere: Record<Part, boolean> = {
		change: moves.some(
			({ givesUp, picksUp, facts, coding, ratings, transitions }) =>
				coding !== undefined ||
				[givesUp, picksUp, facts, transitions].flat().length > 0 ||
				ratings.some(({ by }) => by !== 0),
		),
		facts: [first, second].some(
			({ data }) =>
				data.details.length + data.lists.length > 0 || factRows.some(({ key }) => data.facts[key] !== undefined),
		),
		responsibilities: areas.length > 0,
		// Where it is told what they ask, each of them is named there.
		levels: levels !== undefined && !isAsked,
		asked: isAsked,
		mixedUp: mixedUp.length > 0,
		questions: questions.length > 0,
	};
	const order: Part[] = ['facts', 'responsibilities', 'levels', 'asked'];
	return [
		...(hasWay ? ['change' as const] : []),
		...order,
		...(hasWay ? [] : ['change' as const]),
		'mixedUp' as const,
		'questions' as const,
	].filter((part) => isThere[part]);
}

/** The sections as the table of contents lists them. */
export const headingsOf = (parts: readonly Part[]) =>
	parts.map((part) => ({ id: anchors.compare[part], text: TITLES[part] }));

/** What the sections hold, in words: those of which there is something to promise. */
export const promised = (parts: Iterable<Part>): string[] => {
	const there = new Set(parts);
	return (Object.keys(sentences.holds) as (keyof typeof sentences.holds)[])
		.filter((part) => there.has(part) && !(part === 'levels' && there.has('asked')))
		.map((part) => sentences.holds[part]);
};
