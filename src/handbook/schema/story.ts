import { z } from 'zod';
import { common } from './common.ts';
import { timeInForm } from './forms.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

const scene = z.strictObject({
	time: z
		.string()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'is not a time of day such as "09:30"' })
		.meta({ inForm: timeInForm })
		.describe('When it begins, as "HH:MM" in quotes.'),
	minutes: z.int().min(1).describe('How long it takes, in minutes.'),
	title: line.describe('The scene in a few words.'),
	text: prose.describe('What happens.'),
	shows: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities of this role that the scene shows.'),
	helping: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities of others that the scene helps with.'),
});

/** A day of somebody who holds a role. */
const schema = z.strictObject({
	title: line.describe('The day in a few words.').meta({ shows: 'in-lists' }),
	role: reference('roles').describe('The role whose day it is.'),
	summary: prose.optional().describe('One or two sentences: what kind of day it is.').meta({ shows: 'in-lists' }),
	scenes: z.array(scene).min(1, { error: 'has no scene' }).describe('The day, scene by scene, in order of time.'),
	...common,
});

/** Days. */
export const stories = kind({
	schema,
	singular: 'story',
	plural: 'stories',
	title: 'title',
	address: (id) => `/stories/${id}/`,
	needs: { roles: 1 },
	list: '/stories/',
	anchors: { scenes: 'scenes', hours: 'hours', after: 'afterwards', others: 'other-days' },
	parts: ({ scenes }) => scenes.map(({ time }) => sceneAnchor(time)),
	partAt: ({ scenes }, [field, index]) => (field === 'scenes' ? sceneAnchor(scenes[Number(index)]!.time) : undefined),
	about: ['role'],
	optional: true,
});

/** The anchor of a scene of a story. */
export const sceneAnchor = (time: string) => `at-${time.replace(':', '')}`;
