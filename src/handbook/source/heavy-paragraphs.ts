import { partsOf } from './paragraph-parts.ts';

/**
 * The most that is read of one paragraph, its letters times its signs: for some signs the parser copies
 * all that comes after, which takes time and memory by the square. Ten pages of prose are less.
 */
const MOST = 20_000_000;

/** The letters of a paragraph that weighs no more, even if it were nothing but signs. */
const LIGHT = Math.floor(Math.sqrt(MOST));

/** Weighs the paragraphs of a text; ask in its order. */
export interface Scale {
	/** Whether the signs of the paragraph at an offset are to be counted. */
	isLong: (at: number) => boolean;
	/** Counts a sign of it. Gives where the paragraph begins, if that is one more than can be read. */
	tooMuch: () => number | undefined;
	/** Where the next part of it begins, or its end: nothing of this one goes on behind that. */
	next: () => number;
	/** Begins anew at an offset, after what is no part of a paragraph. */
	begin: (at: number) => void;
}

/** A scale for the paragraphs of a text, which looks closely only at those that are long. */
export function scaleFor(text: string): Scale {
	/** Where the lines end that no empty one parts, and where parts of them begin, from the last to the first. */
	let [end, begins] = [0, [] as number[]];
	/** Where the present part begins, and how many of its signs were counted. */
	let [begin, signs] = [0, 0];
	const startAt = (at: number) => {
		[begin, signs] = [at, 0];
	};
	const passOn = (at: number) => {
		while (begins.length > 0 && begins.at(-1)! <= at) startAt(begins.pop()!);
	};
	const next = () => begins.at(-1) ?? end;
	const length = () => next() - begin;
	return {
		isLong: (at) => {
			if (at >= end) {
				const blank = text.indexOf('\n\n', at);
				end = blank < 0 ? text.length : blank + 1;
				begins = end - at > LIGHT ? partsOf(text.slice(at, end), at).toReversed() : [];
				startAt(at);
			}
			passOn(at);
			return length() > LIGHT;
		},
		tooMuch: () => (++signs * length() > MOST ? begin : undefined),
		next,
		begin: (at) => {
			passOn(at);
			startAt(at);
		},
	};
}
