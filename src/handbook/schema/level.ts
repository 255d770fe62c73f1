import { z } from 'zod';
import { orBare } from './bare.ts';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { listPartAt, listParts, ownFields, statementAnchor } from './own-lists.ts';
import { reference } from './reference.ts';
import { askedStatement, example, sides } from './statement.ts';
import { line, listOf, prose } from './text.ts';

/** What a level may say of one axis. */
export const askedOnAxis = z.strictObject({
	rating: z.int().min(1).optional().describe('The step on the scale of the axis, counted from 1.'),
	optional: z.boolean().default(false).describe('`true` where the step is welcome but not asked.'),
	text: prose.optional().describe('What is asked, in a sentence or two.'),
	...sides,
	examples: z.array(example).default([]).describe('What it looks like in practice, as a whole.'),
	statements: z
		.array(askedStatement)
		.default([])
		.describe('What is asked and is new at this level, one statement at a time.'),
	takes: listOf(reference('levels'))
		.default([])
		.describe('Levels of which everything on this axis is asked here as well: `[backend/3]`.'),
});

/** What a level asks on one axis. A bare number is a rating, bare text a text, a bare list its statements. */
const expectation = orBare({ number: ['rating'], text: ['text'], list: ['statements'] }, askedOnAxis);

/** One rung of one role. A level holds what it adds; what lower levels ask goes on being asked. */
const schema = z.strictObject({
	role: reference('roles').describe('The role that this is a level of.'),
	order: z.int().min(0).describe('Its place in the role: higher levels have higher numbers, and gaps are no matter.'),
	label: line
		.optional()
		.describe('What the organisation calls the rung, such as L4 or M2.')
		.meta({ shows: 'in-lists' }),
	title: line.describe('The name of the level, as it stands in a contract.').meta({ shows: 'in-lists' }),
	summary: prose.optional().describe('One or two sentences: what is different about somebody at this level.'),
	reach: prose.optional().describe('How far the effect of the work goes: a task, a feature, a team, several teams.'),
	takes: listOf(reference('levels'))
		.default([])
		.describe('Levels of other roles of which everything is asked here as well: `[backend/3]`.'),
	expectations: z
		.record(z.string().meta({ references: 'axes' }), expectation)
		.default({})
		.describe('What is asked on each axis: a rating, a text, or a list of statements.'),
	equivalentTo: listOf(reference('levels'))
		.default([])
		.describe('Levels of other roles that stand on a par, where the number does not say so.'),
	rung: z
		.boolean()
		.default(true)
		.describe('`false` for a job beside the ladder: it stands neither above nor below another level of its role.'),
	...ownFields,
	...common,
});

/** Levels, each in the folder of its role. */
export const levels = kind({
	schema,
	singular: 'level',
	plural: 'levels',
	title: 'title',
	within: 'roles',
	address: (id, data) => (data ? `/levels/${data.role}/${data.order}/` : `/levels/${id}/`),
	list: '/levels/',
	anchors: { asked: 'what-is-asked', prose: 'in-words', still: 'what-goes-on', chart: 'set-against', par: 'on-a-par' },
	parts: ({ expectations, lists }) => [
		...Object.entries(expectations).flatMap(([axis, { statements }]) => [
			axis,
			...statements.map(({ id }) => statementAnchor(axis, id)),
		]),
		...listParts(lists),
	],
	partAt: ({ expectations, lists }, [field, axis = '', part, index, ...rest]) => {
		if (field === 'lists') return listPartAt(lists, [axis, part ?? '', index ?? '', ...rest]);
		if (field !== 'expectations') return undefined;
		const statement = part === 'statements' ? expectations[axis]?.statements[Number(index)] : undefined;
		return statement ? statementAnchor(String(axis), statement.id) : String(axis);
	},
	about: ['role'],
});
