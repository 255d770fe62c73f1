import { z } from 'zod';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { anchorId, reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

const statement = z.strictObject({
	id: anchorId.describe(
		'A short name that never changes: it is the anchor of the statement. The id of a statement of a lower level raises that statement.',
	),
	text: prose.describe('What somebody at this level does.'),
	optional: z.boolean().default(false).describe('`true` where it is welcome but not asked.'),
	examples: z
		.array(
			z.strictObject({
				flavour: line.optional().describe('For whom the example is, such as front-end or SRE.'),
				text: prose.describe('What it looks like.'),
			}),
		)
		.default([])
		.describe('What it looks like in practice.'),
});

/** What a level asks on one axis. A bare number is a rating, bare text a text, a bare list its statements. */
const expectation = z.preprocess(
	(value) => {
		if (typeof value === 'number') return { rating: value };
		if (typeof value === 'string') return { text: value };
		if (Array.isArray(value)) return { statements: value };
		return value;
	},
	z.strictObject({
		rating: z.int().min(1).optional().describe('The step on the scale of the axis, counted from 1.'),
		text: prose.optional().describe('What is asked, in a sentence or two.'),
		statements: z
			.array(statement)
			.default([])
			.describe('What is asked and is new at this level, one statement at a time.'),
	}),
);

/** One rung of one role. A level holds what it adds; what lower levels ask goes on being asked. */
const schema = z.strictObject({
	role: reference('roles').describe('The role that this is a level of.'),
	order: z.int().min(0).describe('The rung. Levels of different roles with the same number stand on the same rung.'),
	title: line.describe('The name of the level, as it stands in a contract.').meta({ shows: 'in-lists' }),
	summary: prose.describe('One or two sentences: what is different about somebody at this level.'),
	reach: prose.describe('How far the effect of the work goes: a task, a feature, a team, several teams.'),
	expectations: z
		.record(z.string().meta({ references: 'axes' }), expectation)
		.default({})
		.describe('What is asked on each axis: a rating, a text, or a list of statements.'),
	equivalentTo: listOf(reference('levels'))
		.default([])
		.describe('Levels of other roles that stand on a par, where the number does not say so.'),
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
	anchors: { asked: 'what-is-asked', still: 'what-goes-on', chart: 'set-against', par: 'on-a-par' },
	parts: ({ expectations }) =>
		Object.entries(expectations).flatMap(([axis, { statements }]) => [
			axis,
			...statements.map(({ id }) => statementAnchor(axis, id)),
		]),
	partAt: ({ expectations }, [field, axis = '', part, index]) => {
		if (field !== 'expectations') return undefined;
		const statement = part === 'statements' ? expectations[axis]?.statements[Number(index)] : undefined;
		return statement ? statementAnchor(String(axis), statement.id) : String(axis);
	},
	about: ['role'],
});

/** The anchor of a statement on the page of its level. */
export const statementAnchor = (axis: string, statement: string) => `${axis}-${statement}`;
