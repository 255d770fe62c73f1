import { z } from 'zod';
import { common } from './common.ts';
import { date } from './date.ts';
import { kind } from './kind.ts';
import { line, prose } from './text.ts';

/** A page of prose. The fields have the names that Starlight gives them. */
const schema = z.strictObject({
	title: line.describe('The title of the page.'),
	description: prose
		.optional()
		.describe('One or two sentences: what the reader finds here. Shown under the title and by search engines.'),
	sidebar: z
		.strictObject({
			order: z.int().optional().describe('Where the page stands in the sidebar: lower numbers first.'),
			label: line.optional().describe('A shorter title for the sidebar.').meta({ shows: 'in-navigation' }),
			hidden: z.boolean().default(false).describe('`true` keeps the page out of the sidebar.'),
		})
		.prefault({})
		.describe('How the page stands in the sidebar.'),
	reviewBy: date.optional().describe('The day by which somebody should read this entry again.'),
	...common,
});

/** Pages of prose. */
export const pages = kind({
	schema,
	singular: 'page',
	plural: 'pages',
	title: 'title',
	order: ({ sidebar }) => sidebar.order,
	address: (id) => `/${id}/`,
});
