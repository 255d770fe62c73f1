import { z } from 'zod';
import { common } from './common.ts';
import { date } from './date.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

/** One thing that somebody answers for. Who that is, is for the rules to judge: see `responsibility-has-one-owner`. */
const schema = z.strictObject({
	title: line.describe('The responsibility in a few words, as one would ask for it.').meta({ shows: 'in-lists' }),
	aliases: listOf(line).default([]).describe('Other words that people use for the same thing.'),
	area: reference('areas').optional().describe('The area of work that it belongs to.'),
	owner: reference('roles').optional().describe('The one role that answers for it.'),
	shared: z
		.array(reference('roles'))
		.optional()
		.describe('The roles that answer for it together, instead of one owner.'),
	consulted: listOf(reference('roles')).default([]).describe('Roles that are asked before it is decided.'),
	escalateTo: reference('roles').optional().describe('The role that decides when those involved cannot agree.'),
	confusedWith: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities that it is often mistaken for.'),
	probes: z
		.array(prose)
		.default([])
		.describe('Questions that find out whether somebody can answer for it, for an interview.')
		.meta({ shows: 'nowhere' }),
	advert: line
		.optional()
		.describe('What an advert calls it, in words that somebody outside of the organisation knows, if the title is not.')
		.meta({ shows: 'nowhere' }),
	summary: prose.optional().describe('One sentence: what its owner answers for.').meta({ shows: 'in-lists' }),
	reviewBy: date.optional().describe('The day by which somebody should read this entry again.'),
	...common,
});

/** Responsibilities: who answers for what. */
export const responsibilities = kind({
	schema,
	singular: 'responsibility',
	plural: 'responsibilities',
	title: 'title',
	address: (id) => `/responsibilities/${id}/`,
	needs: { roles: 1 },
	list: '/responsibilities/',
	reserved: ['area', 'no-area', 'role', 'in-team'],
	anchors: { teams: 'in-each-team', shown: 'where-it-shows', confused: 'confused-with' },
	alternatives: [
		['owner', 'shared'],
		['shared', 'owner'],
	],
	inProse: true,
});
