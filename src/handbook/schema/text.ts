import { z } from 'zod';

const notBlank = (value: string) => value.trim() !== '';
/** Blank is another fault. */
const hasWords = (value: string) => !notBlank(value) || /[\p{L}\p{N}]/u.test(value);
const WORDLESS = {
	error: 'has no letter or digit',
	params: { hint: 'Say it in words, or leave the field out where that is allowed.' },
};

/** One line of plain text, such as a title: it is shown sign by sign as it stands. */
export const line = z
	.string()
	.refine(notBlank, { error: 'is blank', params: { hint: 'Write some text between the quotes.' } })
	.refine(hasWords, WORDLESS)
	.refine((value) => !value.includes('\n'), {
		error: 'runs over several lines',
		params: { hint: 'Keep it to one line.' },
	})
	.meta({ text: 'plain' });

/** One or more sentences, in which Markdown may emphasise, mark code and link. */
export const prose = z
	.string()
	.refine(notBlank, { error: 'is blank', params: { hint: 'Write a sentence.' } })
	.refine(hasWords, WORDLESS)
	.meta({ text: 'marked' });

/** A list in which nothing stands twice. */
export const listOf = <T extends z.ZodType>(item: T) =>
	z.array(item).superRefine((items, context) => {
		const seen = new Set<unknown>();
		items.forEach((value, index) => {
			if (typeof value === 'string' && seen.has(value)) {
				context.addIssue({
					code: 'custom',
					path: [index],
					message: `“${value}” is given twice`,
					params: { hint: 'Remove one of the two.' },
				});
			}
			seen.add(value);
		});
	});
