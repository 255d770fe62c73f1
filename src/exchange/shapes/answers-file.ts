import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { list } from '../../handbook/language/words.ts';
import { answers, placeAnswer, type Answers, type Proposed } from './answers.ts';

/** What may be answered, as lines: each key with what it means. */
export const answersInWords = (): string[] => [
	...keysInWords(answers),
	'A place is one word, or more in braces: `{ is: level, reads: "Level {label}" }`.',
	...keysInWords(placeAnswer).map((line) => `  ${line}`),
];

function keysInWords(schema: z.ZodType): string[] {
	const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
	return Object.entries(properties).map(([key, value]) => {
		const { description = '', enum: choices } = value as { description?: string; enum?: string[] };
		return `${`${key}:`.padEnd(10)} ${description}${choices ? ` One of ${list(choices, 'or')}.` : ''}`;
	});
}

/**
 * Reads answers from the text of a YAML file; an empty one answers nothing.
 *
 * @throws with what is wrong, where they are none
 */
export function readAnswers(text: string): Answers {
	const read = answers.safeParse(parse(text) ?? {});
	if (!read.success) throw new Error(z.prettifyError(read.error));
	return read.data;
}

/**
 * Writes the answers of a person, completed by those proposed, as a file to go on from.
 *
 * @param isAboutSomething whether an answer was about any part of the source
 */
export function writeAnswers(
	{ places: given, ...said }: Answers,
	{ places: proposed, ...rest }: Proposed,
	isAboutSomething: (place: string) => boolean,
): string {
	const used = Object.entries(proposed).filter(([place]) => isAboutSomething(place));
	const places = Object.entries({ ...Object.fromEntries(used), ...given });
	const inShort = places.map(([place, answer]) => [place, Object.keys(answer).length === 1 ? answer.is : answer]);
	return stringify({ places: Object.fromEntries(inShort) as object, ...rest, ...said }, { lineWidth: 0 });
}
