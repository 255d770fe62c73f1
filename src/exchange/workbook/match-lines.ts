import { wordsOf } from '../../handbook/language/same-name.ts';
import { looksSame } from './same-text.ts';

/** How much of their words two texts share that are the same statement, mended: from 0 to 1. */
const ALIKE = 0.4;

/** The same where a cell has as many lines as before, and all others are as they were. */
const ALIKE_IN_PLACE = 0.2;

/**
 * Which line of a cell each of its lines was before: equal ones first, then those that share most of their
 * words.
 *
 * @returns for each line its number before; nothing for one that is new
 */
export function matchLines(before: readonly string[], now: readonly string[]): (number | undefined)[] {
	const found = now.map((): number | undefined => undefined);
	const free = new Set(before.keys());
	const take = (line: number, was: number) => {
		found[line] = was;
		free.delete(was);
	};
	for (const [line, text] of now.entries()) {
		const same =
			before[line] !== undefined && looksSame(before[line], text) && free.has(line)
				? line
				: [...free].find((was) => looksSame(before[was]!, text));
		if (same !== undefined) take(line, same);
	}
	const left = () => [...found.keys()].filter((line) => found[line] === undefined);
	const isInPlace = before.length === now.length && left().length === 1 && free.has(left()[0]!);
	const pairs = left()
		.flatMap((line) => [...free].map((was) => ({ line, was, alike: likeness(before[was]!, now[line]!) })))
		.filter(({ alike }) => alike >= (isInPlace ? ALIKE_IN_PLACE : ALIKE))
		.sort((a, b) => b.alike - a.alike || Math.abs(a.line - a.was) - Math.abs(b.line - b.was));
	for (const { line, was } of pairs) if (found[line] === undefined && free.has(was)) take(line, was);
	return found;
}

/** How much of their words two texts share, from 0 to 1. */
function likeness(one: string, other: string): number {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of b) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		shared++;
		left.set(word, count - 1);
	}
	return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
