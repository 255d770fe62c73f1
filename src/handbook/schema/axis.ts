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

/** The anchor of a step of a scale, counted from 1 as ratings are. */
export const stepAnchor = (rating: number) => `step-${rating}`;

/** Competencies, each with a page of its own. */
export const axes = kind({
	schema,
	singular: 'axis',
	plural: 'axes',
	title: 'title',
	address: (id) => `/axes/${id}/`,
	list: '/axes/',
	anchors: { scale: 'the-steps', asked: 'who-is-asked', said: 'what-levels-ask', about: 'about-it' },
	parts: ({ scale }) =>
		scale.flatMap(({ statements }, index) => [stepAnchor(index + 1), ...statements.map(({ id }) => id)]),
	partAt: ({ scale }, [field, step, part, index]) => {
		if (field !== 'scale') return undefined;
		const statement = part === 'statements' ? scale[Number(step)]?.statements[Number(index)] : undefined;
		return statement?.id ?? stepAnchor(Number(step) + 1);
	},
	reserved: ['group'],
	inProse: true,
});
