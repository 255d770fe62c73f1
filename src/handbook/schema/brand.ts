import { z } from 'zod';
import { colourInForm } from './forms.ts';

const file = (what: string) =>
	z.string().regex(/^\/brand\/[\w.-]+$/, { error: `is not a file of public/brand, such as /brand/${what}.svg` });

/** How the handbook looks: everything that a fork need not write CSS for. */
export const brand = z.strictObject({
	colour: z
		.string()
		.regex(/^#[0-9a-f]{6}$/i, { error: 'is not a colour such as "#1a5fb4"' })
		.meta({ inForm: colourInForm })
		.optional()
		.describe('The colour of links and marks, as "#rrggbb" in quotes. Both themes are computed from it.'),
	logo: file('logo').optional().describe('The logo before the name: a file of public/brand, such as /brand/logo.svg.'),
	logoDark: file('logo-dark').optional().describe('The logo on dark pages, where it differs.'),
	icon: file('icon').optional().describe('The icon in the browser’s tab: an SVG or PNG file of public/brand.'),
});
