import { parse } from 'yaml';
import { z } from 'zod';
import { list } from '../../handbook/language/words.ts';
import { answers, placeAnswer, type Answers } from './answers.ts';

/** What may be answered, as lines: each key with what it means. */
export const answersInWords = (): string[] => [
	...keysInWords(answers),
	'A place is one word, or more in braces: `{ is: level, reads: "Level {label}" }`.',
	...keysInWords(placeAnswer).map((line) => `  ${line}`),
];

/** What an answer means, in a sentence or two. */
export const meaningOf = (key: keyof Answers): string => answers.shape[key].description ?? '';

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
	const read = answers.safeParse(parse(text, { logLevel: 'error' }) ?? {});
	if (!read.success) throw new Error(z.prettifyError(read.error));
	return read.data;
}
