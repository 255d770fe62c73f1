import { z } from 'zod';
import { orBare } from './bare.ts';
import { common } from './common.ts';
import { kind } from './kind.ts';
import { date } from './date.ts';
import { reference } from './reference.ts';
import { listPartAt, listParts, ownFields } from './own-lists.ts';
import { rungs } from './rungs.ts';
import { line, listOf, prose } from './text.ts';

const percent = z.int().min(0).max(100);

/** What pages show of a role row by row, in this order; `label` is what the row is called. */
export const facts = z
	.strictObject({
		focus: prose.optional().describe('What the role cares about first.').meta({ label: 'First concern' }),
		day: prose.optional().describe('What fills a typical day.').meta({ label: 'Typical day' }),
		authority: prose.optional().describe('What the role decides, and by what right.').meta({ label: 'Authority' }),
		coding: z
			.strictObject({
				from: percent.describe('The least share of the working time, in percent.'),
				to: percent.describe('The largest share of the working time, in percent.'),
				note: prose.optional().describe('What the range alone does not say.'),
			})
			.refine(({ from, to }) => from <= to, {
				error: 'runs backwards: `from` is larger than `to`',
				params: { hint: 'Swap the two numbers.' },
			})
			.optional()
			.describe('The share of the working time spent writing code.')
			.meta({ label: 'Writes code' }),
		accountable: prose
			.optional()
			.describe('What the role is asked about when it goes wrong.')
			.meta({ label: 'Accountable for' }),
		hardest: prose.optional().describe('The hardest part of the job.').meta({ label: 'Hardest part' }),
		reward: prose.optional().describe('What makes the job worth it.').meta({ label: 'What makes it worth it' }),
		stakeholders: prose
			.optional()
			.describe('Whom the role deals with outside its own work.')
			.meta({ label: 'Deals with' }),
		background: prose
			.optional()
			.describe('The technical background that the role needs.')
			.meta({ label: 'Technical background' }),
		mentoring: prose.optional().describe('How the role helps others grow.').meta({ label: 'Helps others grow' }),
		horizon: prose.optional().describe('How far ahead the role plans, and what.').meta({ label: 'Plans ahead' }),
	})
	.default({});

/** A sign that somebody is in the wrong role. Bare text is the sign alone. */
const mismatch = orBare(
	{ text: ['text'] },
	z.strictObject({
		text: prose.describe('What shows it.'),
		helps: prose.optional().describe('What helps, before anybody changes their role.'),
	}),
);

/** A role: a job that somebody holds, whatever their level in it. */
const schema = z.strictObject({
	title: line.describe('The name of the role.').meta({ shows: 'in-lists' }),
	aliases: listOf(line).default([]).describe('Other names and short forms of the role, such as EM.'),
	kind: z
		.enum(['job', 'common', 'outside'])
		.default('job')
		.describe(
			'`common` where it is no job, but holds what several roles ask; `outside` for a job that is named here and described elsewhere, such as product manager.',
		),
	track: reference('tracks').optional().describe('The track that the role belongs to.'),
	order: z.int().optional().describe('Where the role stands in lists: lower numbers first.'),
	summary: prose.optional().describe('One or two sentences: what this role is there for.').meta({ shows: 'in-lists' }),
	facts: facts.describe('The rows of the compare page.'),
	reportsTo: reference('roles').optional().describe('The role that this role usually reports to.'),
	extends: reference('roles')
		.optional()
		.describe('A role whose responsibilities this role has too, each holder for their own part.'),
	covers: listOf(reference('roles'))
		.default([])
		.describe('Roles whose work this role does alone, in the absence of anyone who holds them.'),
	trunk: reference('levels')
		.optional()
		.describe('The level of another role after which the ladder of this one goes on: `engineer/3`.'),
	rungs: rungs.optional().describe('Whether its levels stand on the common rungs, where that is not true of all.'),
	axes: listOf(reference('axes'))
		.optional()
		.describe('The competencies that apply to this role. Where nothing is said, those of which its levels speak.'),
	skills: z.array(prose).default([]).describe('What a holder of the role is good at.'),
	signals: z
		.strictObject({
			promotion: z.array(prose).default([]).describe('What shows that somebody is ready for the next level.'),
			mismatch: z.array(mismatch).default([]).describe('What shows that somebody is in the wrong role.'),
			fit: z.array(prose).default([]).describe('What somebody who enjoys the role says of themselves.'),
			misfit: z.array(prose).default([]).describe('What speaks against taking the role.'),
		})
		.prefault({})
		.describe('How to tell, from outside and from inside.'),
	advert: z
		.strictObject({
			title: line.optional().describe('What outsiders call the job, where it is not the title.'),
			summary: prose.optional().describe('What the job is, to somebody who does not know the organisation.'),
			asks: z.array(prose).default([]).describe('What somebody brings, in words for outsiders.'),
		})
		.optional()
		.describe('What an advert for the role says.')
		.meta({ shows: 'nowhere' }),
	...ownFields,
	next: listOf(reference('roles')).default([]).describe('Roles that usually come after this one.'),
	status: z.enum(['active', 'retired']).default('active').describe('`retired` for a role that nobody holds any more.'),
	replacedBy: reference('roles').optional().describe('The role that took over from a retired one.'),
	reviewBy: date.optional().describe('The day by which somebody should read this entry again.'),
	...common,
});

/** Roles. */
export const roles = kind({
	schema,
	singular: 'role',
	plural: 'roles',
	title: 'title',
	address: (id) => `/roles/${id}/`,
	list: '/roles/',
	reserved: ['part'],
	anchors: {
		facts: 'facts',
		owns: 'owns',
		shares: 'shares',
		consulted: 'consulted-on',
		mistaken: 'mistaken-for',
		day: 'day',
		skills: 'skills',
		signals: 'signals',
		levels: 'levels',
		ways: 'ways',
		questions: 'questions',
	},
	parts: ({ lists }) => listParts(lists),
	partAt: ({ lists }, [field, ...rest]) => (field === 'lists' ? listPartAt(lists, rest) : undefined),
	ofItself: ['next', 'extends'],
	inProse: true,
});
