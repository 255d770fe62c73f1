import type { AskedLine, AskedOfRole, AskedOnAxis } from '../growing/asked.ts';
import type { MarkableLine } from '../growing/kept-sheet.ts';
import { newAt, nextOf, ratedAt, saidOfLine, stepKey, stillAt, type OnAxis } from '../growing/lines.ts';

/** All that is asked of somebody who is held against a level, and what the next one asks beyond. */
export interface OfLevel {
	/** The axes on which the level is rated, with the step that it asks. */
	rated: readonly (OnAxis & { step: number })[];
	fresh: readonly OnAxis[];
	still: readonly OnAxis[];
	/** The number of the next level, and what is new there; none at the top. */
	next?: { at: number; fresh: readonly OnAxis[] };
}

/** What is asked at a level of a role. */
export function ofLevel(ladder: AskedOfRole, at: number): OfLevel {
	const next = nextOf(ladder, at);
	return {
		rated: ratedAt(ladder, at),
		fresh: newAt(ladder, at).filter(hasLines),
		still: stillAt(ladder, at),
		...(next !== undefined && { next: { at: next, fresh: newAt(ladder, next).filter(hasLines) } }),
	};
}

/** Something of a level that can be answered: a line, or the step on an axis. */
export interface Answerable extends MarkableLine {
	axis: AskedOnAxis;
	/** The line; none where it is the step that is asked for. */
	line?: AskedLine;
	/** The step that the level asks, where it is that. */
	step?: number;
	/** Whether only the next level asks it. */
	isNext: boolean;
}

/** All of it in its order: steps first, then what the level asks, then what the next one does. */
export function answerables({ rated, fresh, still, next }: OfLevel): Answerable[] {
	const lines = (parts: readonly OnAxis[], isNext: boolean): Answerable[] =>
		parts.flatMap(({ axis, lines: its }) =>
			its.map((line) => ({ axis, line, isNext, key: line.key, said: saidOfLine(line) })),
		);
	return [
		...rated.map(({ axis, step }) => ({ axis, step, isNext: false, key: stepKey(axis), said: axis.title })),
		...lines(fresh, false),
		...lines(still, false),
		...lines(next?.fresh ?? [], true),
	];
}

const hasLines = ({ lines }: OnAxis) => lines.length > 0;
