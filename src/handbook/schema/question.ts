import { z } from 'zod';
import { common } from './common.ts';
import { date } from './date.ts';
import { kind } from './kind.ts';
import { reference } from './reference.ts';
import { line, listOf, prose } from './text.ts';

/** A question that readers ask; the body is the answer. */
const schema = z.strictObject({
	question: line.describe('The question, as somebody would ask it.'),
	answer: prose.optional().describe('The answer in one or two sentences. The body says the rest.'),
	order: z.int().optional().describe('Where the question stands in the list: lower numbers first.'),
	roles: listOf(reference('roles')).default([]).describe('The roles that the answer is about.'),
	shows: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities of those roles that the answer is about.'),
	helping: listOf(reference('responsibilities'))
		.default([])
		.describe('Responsibilities of other roles that the answer mentions.'),
	related: listOf(reference('any')).default([]).describe('Where to read on, each as `collection/id`.'),
	reviewBy: date.optional().describe('The day by which somebody should read this entry again.'),
	...common,
});

/** Questions, which share a page. */
export const faq = kind({
	schema,
	singular: 'question',
	plural: 'questions',
	title: 'question',
	address: (id) => `/faq/#${id}`,
	list: '/faq/',
	optional: true,
});
