import { z } from 'zod';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, prose } from './text.ts';

/** The way from one role into another. Its steps are entries of their own. */
const schema = z.strictObject({
	title: line.describe('The move in a few words.').meta({ shows: 'in-lists' }),
	from: reference('roles').describe('The role that somebody leaves.'),
	to: reference('roles').describe('The role that somebody takes.'),
	order: z.int().optional().describe('Where the move stands in lists: lower numbers first.'),
	summary: prose.optional().describe('One or two sentences: what kind of move it is.').meta({ shows: 'in-lists' }),
	duration: line.optional().describe('How long it usually takes.'),
	cost: z.array(prose).default([]).describe('What the move costs the person who makes it.'),
	wayBack: prose.optional().describe('How to return, and what that costs.'),
	...common,
});

/** Ways from one role into another. */
export const transitions = kind({
	schema,
	singular: 'transition',
	plural: 'transitions',
	title: 'title',
	address: (id) => `/transitions/${id}/`,
	needs: { roles: 2 },
	list: '/transitions/',
	anchors: { steps: 'steps', coverage: 'left-to-learn', cost: 'cost', back: 'way-back' },
	about: ['from', 'to'],
	optional: true,
});
