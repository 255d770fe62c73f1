import { z } from 'zod';
import { common } from './common.ts';
import { kind, holderOf, nameOf } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

/** One step of a transition: `steps/<transition>/<step>.mdx`. */
const schema = z.strictObject({
	title: line.describe('The step as an instruction.'),
	order: z.int().min(1).describe('Where the step stands among the steps of its transition.'),
	kind: z
		.enum(['practice', 'experiment', 'feedback'])
		.optional()
		.describe(
			'`practice` builds a skill, `experiment` tests whether you like the work, `feedback` has somebody watch.',
		),
	effort: line.optional().describe('How much time it takes, such as "two hours a week for a quarter".'),
	time: z
		.strictObject({
			weeks: z.number().positive().optional().describe('How many weeks it takes.'),
			hoursAWeek: z.number().positive().optional().describe('How many hours in each of them.'),
		})
		.optional()
		.describe('The same in numbers, for whoever plans the steps.'),
	evidence: prose.optional().describe('How you know that it worked: what somebody else could see.'),
	exercises: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities of the target role that the step exercises.'),
	...common,
});

/** Steps, each in the folder of its transition and on its page. */
export const steps = kind({
	schema,
	singular: 'step',
	plural: 'steps',
	title: 'title',
	within: 'transitions',
	address: (id) => `/transitions/${holderOf(id)}/#${nameOf(id)}`,
	optional: true,
});
