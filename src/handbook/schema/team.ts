import { z } from 'zod';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

const people = z.int().min(1);

/** A shape of team: who is there, and who stands in for whom. */
const schema = z.strictObject({
	title: line.describe('The shape in a few words.').meta({ shows: 'in-lists' }),
	summary: prose.describe('One or two sentences: when a team has this shape.').meta({ shows: 'in-lists' }),
	order: z.int().optional().describe('Where the shape stands in lists: lower numbers first.'),
	size: z
		.strictObject({ from: people.describe('The fewest people.'), to: people.describe('The most people.') })
		.refine(({ from, to }) => from <= to, {
			error: 'runs backwards: `from` is larger than `to`',
			params: { hint: 'Swap the two numbers.' },
		})
		.describe('How many people the shape is for, leaders included.'),
	roles: listOf(reference('roles')).describe('The roles that are present.'),
	standIns: z
		.record(z.string().meta({ references: 'roles' }), reference('roles'))
		.default({})
		.describe('For a role that is absent, the role that does its work: `absent-role: present-role`.'),
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
	anchors: { who: 'who-is-there', load: 'how-much-each-holds', alone: 'on-one-role', map: 'who-holds-what' },
	optional: true,
	inProse: true,
});
