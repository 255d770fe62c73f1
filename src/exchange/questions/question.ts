import type { Source } from '../sources/read-sources.ts';
import type { Answers, Proposed, Settled } from '../shapes/answers.ts';
import type { ReadLadder } from '../shapes/read-ladder.ts';

/** One of the answers that a question takes. */
export interface Choice {
	/** What is typed. */
	answer: string;
	/** What it means, with an example of the ladder's own where that helps. */
	means: string;
}

/** Something that only a person knows of a ladder. */
export interface Question {
	/** What is asked, in lines: the question first, then what it is about. */
	lines: readonly string[];
	/** What can be answered; nothing where any text will do. */
	choices?: readonly Choice[];
	/** What an empty answer stands for. */
	fallback: string;
	/** The answers with this one. */
	take: (answers: Answers, answer: string) => Answers;
}

/** A ladder as far as it is understood while questions are asked. */
export interface Asked {
	source: Source;
	/** What a person has answered, and what is proposed. */
	given: Answers;
	proposed: Proposed;
	settled: Settled;
	read: ReadLadder;
}

/** A text as it is quoted in a question. */
export const shortly = (text: string) => `“${text.length > 70 ? `${text.slice(0, 69)}…` : text}”`;

/** Answers that say what stands at one more place. */
export const withPlace = (answers: Answers, place: string, is: Answers['places'][string]): Answers => ({
	...answers,
	places: { ...answers.places, [place]: is },
});

/** Whether two answers are one, however they are typed. */
export const meansTheSame = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();
