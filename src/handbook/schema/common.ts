import { z } from 'zod';
import { formerId } from './reference.ts';
import { line, listOf } from './text.ts';

/** The fields that every entry may carry, whatever its collection. */
export const common = {
	keywords: listOf(line)
		.default([])
		.describe('Other words by which somebody might look for it. The search knows them; no page shows them.')
		.meta({ shows: 'nowhere' }),
	asked: listOf(line)
		.default([])
		.describe('Questions as people type them, which it answers. The search knows them; no page shows them.')
		.meta({ shows: 'nowhere' }),
	formerly: listOf(formerId)
		.default([])
		.describe('Ids that this entry had before. Their addresses lead here, and no other entry may take them.'),
	splitFrom: listOf(formerId).default([]).describe('Ids of entries that this one was split off from.'),
	private: z
		.boolean()
		.default(false)
		.describe('`true` keeps the entry out of the published site: its pages, its search, its exports.'),
};
