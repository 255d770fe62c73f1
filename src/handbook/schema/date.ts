import { z } from 'zod';
import { dateInForm } from './forms.ts';

/** A day of the calendar, kept as text (YYYY-MM-DD) so that no time zone can move it. */
export const date = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, {
		error: 'is not a date of the form YYYY-MM-DD',
		abort: true,
	})
	.refine(exists, {
		error: 'is not a day of the calendar',
		params: { hint: 'Write a date that exists, such as 2027-03-31.' },
	})
	.meta({ isDate: true, inForm: dateInForm });

function exists(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
