import { z } from 'zod';
import { anchorId } from './reference.ts';
import { line, listOf, prose } from './text.ts';

const named = z.strictObject({
	title: line.describe('The name.'),
	summary: prose.describe('One sentence: what belongs here.'),
});

/** `handbook.yaml`: what is true of the whole handbook. */
export const settings = z.strictObject({
	name: line.default('Career handbook').describe('The name of the handbook, shown on every page.'),
	tagline: line.default('Who answers for what, and how to grow.').describe('One line under the name.'),
	repository: z
		.url({ protocol: /^https?$/, error: 'is not a web address such as https://git.example/org/handbook' })
		.optional()
		.describe('The address of the repository, for the edit links.'),
	branch: line.default('main').describe('The branch that the edit links open.'),
	site: z
		.url({ protocol: /^https?$/, error: 'is not a web address such as https://handbook.example' })
		.optional()
		.describe('The address under which the handbook is published, without the base path.'),
	basePath: z
		.string()
		.regex(/^\/(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?)?$/, {
			error: 'is not a path such as / or /handbook/',
		})
		.default('/')
		.describe('The folder of the site that the handbook lives in, such as /handbook/.'),
	tracks: z
		.record(anchorId, named)
		.default({})
		.describe('The tracks that roles belong to, in order: `id: { title, summary }`.'),
	areas: z
		.record(anchorId, named)
		.default({})
		.describe('The areas that responsibilities belong to, in order: `id: { title, summary }`.'),
	synonyms: z
		.record(line, listOf(line))
		.default({})
		.describe('Words that mean the same to whoever searches: `one-on-one: [1:1, check-in]`.'),
	base: z
		.boolean()
		.default(true)
		.describe('`false` publishes the organisation’s own layer alone, without the content that ships.'),
});

/** The checked settings of a handbook. */
export type Settings = z.output<typeof settings>;
