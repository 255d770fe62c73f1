import { z } from 'zod';
import { orBare } from './bare.ts';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

const people = z.int().min(1);

const range = z
	.strictObject({ from: people.describe('The fewest people.'), to: people.describe('The most people.') })
	.refine(({ from, to }) => from <= to, {
		error: 'runs backwards: `from` is larger than `to`',
		params: { hint: 'Swap the two numbers.' },
	});

/** How many people: a bare number is exactly so many. */
const headCount = orBare({ number: ['from', 'to'] }, range);

/** A shape of team: who is there, and who stands in for whom. */
const schema = z.strictObject({
	title: line.describe('The shape in a few words.').meta({ shows: 'in-lists' }),
	summary: prose.optional().describe('One or two sentences: when a team has this shape.').meta({ shows: 'in-lists' }),
	order: z.int().optional().describe('Where the shape stands in lists: lower numbers first.'),
	size: range.optional().describe('How many people the shape is for, leaders included.'),
	roles: listOf(reference('roles')).describe('The roles that are present.'),
	standIns: z
		.record(z.string().meta({ references: 'roles' }), reference('roles'))
		.default({})
		.describe('For a role that is absent, the role that does its work: `absent-role: present-role`.'),
	people: z
		.record(z.string().meta({ references: 'roles' }), headCount)
		.default({})
		.describe('How many people hold each role: `developer: 4`, or `developer: { from: 3, to: 6 }`.'),
	splitsWhen: prose.optional().describe('When a team of this shape becomes two, or takes another shape.'),
	elsewhere: listOf(reference('roles')).default([]).describe('Roles that somebody outside the team holds for it.'),
	...common,
});

/** Shapes of team. */
export const teams = kind({
	schema,
	singular: 'team shape',
	plural: 'team shapes',
	word: 'team',
	title: 'title',
	address: (id) => `/teams/${id}/`,
	needs: { roles: 1 },
	list: '/teams/',
	reserved: ['how-many'],
	anchors: { who: 'who-is-there', load: 'how-much-each-holds', alone: 'on-one-role', map: 'who-holds-what' },
	optional: true,
	inProse: true,
});
