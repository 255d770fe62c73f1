import type { z } from 'zod';
import { axis } from './axis.ts';
import { level } from './level.ts';
import type { CollectionName } from './names.ts';
import { page } from './page.ts';
import { question } from './question.ts';
import { responsibility } from './responsibility.ts';
import { role } from './role.ts';
import { step } from './step.ts';
import { story } from './story.ts';
import { team } from './team.ts';
import { transition } from './transition.ts';

/**
 * The collections of a handbook. A key is the folder's name; `singular` and `plural` are the words
 * used in messages; `folders` says how many folders deep an entry lies.
 */
export const collections = {
	roles: { schema: role, singular: 'role', plural: 'roles', folders: 0 },
	responsibilities: {
		schema: responsibility,
		singular: 'responsibility',
		plural: 'responsibilities',
		folders: 0,
	},
	teams: { schema: team, singular: 'team shape', plural: 'team shapes', folders: 0 },
	axes: { schema: axis, singular: 'axis', plural: 'axes', folders: 0 },
	levels: { schema: level, singular: 'level', plural: 'levels', folders: 1 },
	stories: { schema: story, singular: 'story', plural: 'stories', folders: 0 },
	transitions: { schema: transition, singular: 'transition', plural: 'transitions', folders: 0 },
	steps: { schema: step, singular: 'step', plural: 'steps', folders: 1 },
	faq: { schema: question, singular: 'question', plural: 'questions', folders: 0 },
	pages: { schema: page, singular: 'page', plural: 'pages', folders: 0 },
} as const satisfies Record<CollectionName, { schema: z.ZodType; singular: string; plural: string; folders: number }>;

/** The fields of an entry of a collection, checked and with defaults filled in. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
