import { z } from 'zod';
import { line, listOf } from './text.ts';

/** The rules that look at how something is said, by the names that the settings give them. */
const looks = z.enum(['figures', 'worn', 'loaded', 'vague']);

/** What rules look for in the words of texts: added to what they look for anyway. */
export const proseSettings = z.strictObject({
	vague: z
		.record(line, line)
		.default({})
		.describe('Turns that say nothing that could be seen, each with a question to answer instead.'),
	loaded: z
		.record(line, line)
		.default({})
		.describe('Words that take the reader for a man or the work for easy, each with what to write instead.'),
	worn: z
		.record(line, z.number().positive())
		.default({})
		.describe('Phrases that wear out, each with how often they may stand in a thousand words.'),
	allowed: listOf(line).default([]).describe('Words and phrases that no rule minds here: `[half, is aware of]`.'),
	off: listOf(looks).default([]).describe('What is not looked at at all: `figures`, `worn`, `loaded`, `vague`.'),
});
