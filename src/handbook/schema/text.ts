import { z } from 'zod';

const noMarkup = (value: string) => !/[<>]/.test(value);
const notBlank = (value: string) => value.trim() !== '';
/** Blank is another fault. */
const hasWords = (value: string) => !notBlank(value) || /[\p{L}\p{N}]/u.test(value);
const WORDLESS = {
	error: 'has no letter or digit',
	params: { hint: 'Say it in words, or leave the field out where that is allowed.' },
};

/** One line of plain text: no markup, so that no page can be made to run it. */
export const line = z
	.string()
	.refine(notBlank, { error: 'is blank', params: { hint: 'Write some text between the quotes.' } })
	.refine(hasWords, WORDLESS)
	.refine((value) => !value.includes('\n'), {
		error: 'runs over several lines',
		params: { hint: 'Keep it to one line.' },
	})
	.refine(noMarkup, {
		error: 'may not hold < or >',
		params: { hint: 'Say it in words; this text is shown as it stands.' },
	});

/** Plain text of one or more sentences, shown as it stands. */
export const prose = z
	.string()
	.refine(notBlank, { error: 'is blank', params: { hint: 'Write a sentence.' } })
	.refine(hasWords, WORDLESS)
	.refine(noMarkup, {
		error: 'may not hold < or >',
		params: { hint: 'Say it in words; this text is shown as it stands.' },
	});

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
