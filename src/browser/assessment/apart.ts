import type { Sheet } from '../notes/notes.ts';
import { ANSWERS, answerOf, stepOf } from './answers.ts';
import type { Answerable } from './of-level.ts';

type Marks = Sheet['marks'];

/** Something that two people have answered, or one of them, with the number of each answer. */
export interface Pair {
	what: Answerable;
	/** By side: the place of an answer among all, or a step; none where they have not answered. */
	answers: readonly [number | undefined, number | undefined];
}

/** What two people say, the most different first. */
export interface Apart {
	differ: Pair[];
	/** What one of them alone has answered. */
	single: Pair[];
	alike: Pair[];
	/** How much of what the level asks neither has; what only the next one asks is left for later. */
	open: number;
}

/** Lays the answers of two people side by side. */
export function apart(all: readonly Answerable[], one: Marks, other: Marks): Apart {
	const pairs = all.map((what): Pair => ({ what, answers: [numberOf(what, one), numberOf(what, other)] }));
	const isBoth = ({ answers: [a, b] }: Pair) => a !== undefined && b !== undefined;
	const distance = ({ answers: [a = 0, b = 0] }: Pair) => Math.abs(a - b);
	return {
		differ: pairs.filter((pair) => isBoth(pair) && distance(pair) > 0).sort((a, b) => distance(b) - distance(a)),
		single: pairs.filter((pair) => !isBoth(pair) && pair.answers.some((answer) => answer !== undefined)),
		alike: pairs.filter((pair) => isBoth(pair) && distance(pair) === 0),
		open: pairs.filter(({ what, answers }) => !what.isNext && answers.every((answer) => answer === undefined)).length,
	};
}

function numberOf({ key, line, axis }: Answerable, marks: Marks): number | undefined {
	const mark = Object.hasOwn(marks, key) ? marks[key] : undefined;
	if (!line) return stepOf(mark, axis.steps.length);
	const answer = answerOf(mark);
	return answer && ANSWERS.indexOf(answer);
}
