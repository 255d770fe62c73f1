import { z } from 'zod';
import { askedOnAxis } from '../schema/level.ts';
import type { CollectionName } from '../schema/collections.ts';
import { reference } from '../schema/reference.ts';
import { askedStatement } from '../schema/statement.ts';
import { line, prose } from '../schema/text.ts';

const ids = (to: CollectionName) => z.array(reference(to));
const key = z
	.string()
	.describe('What stays the same of a statement wherever it is asked: `levels/tech-lead/4#craft-reviews`.');

const reason = z.object({
	kind: z
		.enum(['owns', 'shares', 'inherits', 'standsIn', 'covers', 'elsewhere'])
		.describe(
			'`owns`, `shares`: it is named. `inherits`: it extends a role that is named. `standsIn`: the team says so. `covers`: it does the work of an absent role. `elsewhere`: it is outside the team.',
		),
	for: ids('roles').describe('The roles whose work it is, where it is not its own.'),
});

const answer = z.object({
	role: reference('roles').describe('The role that answers for it.'),
	reasons: z.array(reason).describe('How it comes to do so.'),
});

const answers = {
	answers: z
		.array(answer)
		.describe('Who answers for it; whoever is outside the team comes last. Empty where nobody does.'),
	parts: z.boolean().describe('`true` where each of them answers for their own part.'),
};

const held = z.object({
	responsibility: reference('responsibilities').describe('What the role answers for.'),
	kind: z
		.enum(['owns', 'inherits', 'shares', 'covers'])
		.describe(
			'`owns`: alone. `inherits`: from a role that it extends. `shares`: with others. `covers`: for roles whose work it does.',
		),
	from: reference('roles').optional().describe('The role that it is inherited from.'),
	with: ids('roles').optional().describe('The roles that share it.'),
	for: ids('roles').optional().describe('The roles that are covered.'),
	solely: z.boolean().optional().describe('Whether nobody else holds it, where it is covered.'),
});

const { from: _from, text: _text, ...ofStatement } = askedStatement.shape;
const { takes: _takes, statements: _statements, ...ofAxis } = askedOnAxis.shape;

const asked = z.object({
	key,
	level: reference('levels').describe('The level that says it.'),
	url: z.string().describe('Its place on the page of that level.'),
	...ofStatement,
	text: prose.describe('What somebody at this level does.'),
	raises: key.optional().describe('The key of the statement of a lower level that it takes the place of.'),
});

const news = z.object({
	axis: reference('axes').describe('The competency.'),
	before: z.int().optional().describe('The rating that the level below asks.'),
	...ofAxis,
	statements: z.array(asked).describe('What is new, one statement at a time, be it that another level says it.'),
});

/**
 * What is worked out for an entry of a kind, beside what its author wrote. Of a kind that is not here
 * there is nothing but that.
 */
const workedOut = {
	roles: {
		holds: z.array(held).describe('Everything that the role answers for, and how it comes to.'),
		consultedOn: ids('responsibilities').describe('What it is asked about before somebody else decides.'),
		levels: ids('levels').describe('Its own levels, lowest first; jobs beside the ladder come last.'),
		ladder: ids('levels').describe('The levels that somebody climbs, those of the trunk included.'),
	},
	responsibilities: {
		...answers,
		answers: answers.answers.describe('Who answers for it wherever a team has the role.'),
	},
	levels: {
		name: line.describe('What the level is called where it stands alone.'),
		place: line.describe('What its place is called: its label, or its number.'),
		asks: z
			.array(news)
			.describe(
				'What is new at this level, axis by axis, with what it takes from other levels. What those below it on the `ladder` of its role ask goes on being asked, but for what it raises.',
			),
	},
	transitions: { steps: ids('steps').describe('Its steps, in order.') },
	steps: { transition: reference('transitions').describe('The transition that it is a step of.') },
	teams: {
		ownership: z
			.array(
				z.object({ responsibility: reference('responsibilities').describe('What is to be answered for.'), ...answers }),
			)
			.describe('Who answers for each responsibility in a team of this shape.'),
	},
} satisfies Partial<Record<CollectionName, z.ZodRawShape>>;

/** A kind for whose entries something is worked out. */
export type WorkedOutKind = keyof typeof workedOut;

/** What is worked out for an entry of any kind, field by field. */
export const fieldsWorkedOut = (name: CollectionName): z.ZodRawShape =>
	(workedOut as Partial<Record<CollectionName, z.ZodRawShape>>)[name] ?? {};

/** What is worked out for an entry of a kind. */
export type WorkedOut<Name extends WorkedOutKind> = z.output<z.ZodObject<(typeof workedOut)[Name]>>;
