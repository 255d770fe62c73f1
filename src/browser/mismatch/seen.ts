import type { Mark } from '../notes/notes.ts';
import type { Sign, SignsOfRole } from './signs.ts';

/** How often a sign shows. */
export const ANSWERS = ['often', 'sometimes', 'no'] as const;

type Marks = Readonly<Record<string, Mark>>;

/** What a mark answers; nothing where it says something else. */
export const answerOf = (mark: Mark | undefined): (typeof ANSWERS)[number] | undefined =>
	ANSWERS.find((answer) => answer === mark?.chosen?.seen);

/** What is marked of a sign. */
export const markOf = (marks: Marks, { key }: Sign): Mark => (Object.hasOwn(marks, key) && marks[key]) || {};

/** The signs that show, those that show often first: what helps with them is tried first. */
export function seenFirst({ signs }: Pick<SignsOfRole, 'signs'>, marks: Marks): Sign[] {
	const thatAre = (answer: string) => signs.filter((sign) => answerOf(markOf(marks, sign)) === answer);
	return [...thatAre('often'), ...thatAre('sometimes')];
}
