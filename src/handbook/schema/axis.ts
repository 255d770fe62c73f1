import { z } from 'zod';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { statement } from './statement.ts';
import { line, prose } from './text.ts';

/** A competency, with the scale on which levels are rated. */
const schema = z.strictObject({
	title: line.describe('The name of the competency.'),
	summary: prose.optional().describe('One sentence: what it is about.'),
	group: reference('groups').optional().describe('The group of competencies that it belongs to.'),
	order: z.int().optional().describe('Where the axis stands in charts and lists: lower numbers first.'),
	scale: z
		.array(
			z.strictObject({
				name: line.describe('The name of the step, one word if possible.'),
				text: prose.optional().describe('What somebody at this step does.'),
				statements: z.array(statement).default([]).describe('The same, one statement at a time.'),
			}),
		)
		.default([])
		.describe('The steps of the scale, lowest first. Ratings count from 1.'),
	...common,
});

/** Competencies, which stand on the page of levels. */
export const axes = kind({
	schema,
	singular: 'axis',
	plural: 'axes',
	title: 'title',
	address: (id) => `/levels/#${id}`,
	list: '/levels/',
	reserved: ['group'],
	inProse: true,
});
