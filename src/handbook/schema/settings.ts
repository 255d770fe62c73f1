import { z } from 'zod';
import { orBare } from './bare.ts';
import { collectionNames } from './collections.ts';
import { anchorId, formerId } from './reference.ts';
import { brand } from './brand.ts';
import { basePathInForm, siteInForm, webInForm } from './forms.ts';
import { createPattern, editPattern, proposalPattern } from './link-pattern.ts';
import { MODEL } from './model.ts';
import { proseSettings } from './prose-settings.ts';
import { rungs } from './rungs.ts';
import { line, listOf, prose } from './text.ts';

const named = z.strictObject({
	title: line.describe('The name.'),
	summary: prose.optional().describe('One sentence: what belongs here.'),
});

/** What is no web address at all is another fault. */
const isWeb = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

const holdsNoSecret = (address: string) => {
	if (!isWeb(address)) return true;
	const { username, password } = new URL(address);
	return username === '' && password === '';
};

const webAddress = (example: string) =>
	z.url({ protocol: /^https?$/, error: `is not a web address such as ${example}` }).refine(holdsNoSecret, {
		error: '“https://…@…” holds a user name or a password, and every page would show it',
		params: { hint: 'Write the address as it is in the browser, without what stands before the @.' },
	});

/** Whether an address is that of a repository as a whole, not of a branch or a file of it. */
const isRoot = (address: string) => {
	if (!isWeb(address)) return true;
	const { pathname, search, hash } = new URL(address);
	const isPart =
		/\/(-\/)?(tree|blob|src|edit|issues|pulls?|merge_requests|pull-requests)(\/|$)|\/repos\/[^/]+\/browse(\/|$)/.test(
			pathname,
		);
	return search === '' && hash === '' && !isPart;
};

/** One field a collection: `roles: { … }`. */
const perCollection = <T extends z.ZodType>(value: T) =>
	z.partialRecord(z.enum(collectionNames), z.record(formerId, value)).default({});

/** `handbook.yaml`: what is true of the whole handbook. */
export const settings = z.strictObject({
	name: line.default('Career handbook').describe('The name of the handbook, shown on every page.'),
	tagline: line.default('Who answers for what, and how to grow.').describe('One line under the name.'),
	repository: webAddress('https://git.example/org/handbook')
		.refine(isRoot, {
			error: 'leads to a page of the repository, not to the repository',
			params: { hint: 'Write the address up to the name of the repository.' },
		})
		.meta({ inForm: webInForm })
		.optional()
		.describe('The address of the repository, for the edit links.'),
	branch: line.default('main').describe('The branch that the edit links open.').meta({ shows: 'nowhere' }),
	site: webAddress('https://handbook.example')
		.superRefine((address, context) => {
			if (!isWeb(address)) return;
			const { origin, pathname, search, hash } = new URL(address);
			const more = search + hash;
			if (pathname === '/' && more === '') return;
			const base = basePathInForm(pathname);
			context.addIssue({
				code: 'custom',
				message: `“${(pathname === '/' ? '' : pathname) + more}” is no part of the address of a site: a folder of it is the base path`,
				params: { hint: `Write “site: ${origin}”${base === '/' ? '' : ` and “basePath: ${base}”`}.` },
			});
		})
		.meta({ inForm: siteInForm })
		.optional()
		.describe('The address under which the handbook is published, without the base path.'),
	basePath: z
		.string()
		.regex(/^\/(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\/?)?$/, {
			error: 'is not a path such as / or /handbook/',
		})
		.refine((path) => !path.split('/').some((name) => /^\.{1,2}$/.test(name)), {
			error: 'is no folder of the site: “.” and “..” lead elsewhere',
			params: { hint: 'Write the folder by its name, such as /handbook/.' },
		})
		.meta({ inForm: basePathInForm })
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
	groups: z
		.record(anchorId, named)
		.default({})
		.describe('The groups that competencies belong to, in order: `id: { title, summary }`.'),
	rungs: rungs
		.default('own')
		.describe('`common` where levels with the same number stand on the same rung, whatever the role.'),
	synonyms: z
		.record(line, listOf(line))
		.default({})
		.describe('Words that mean the same to whoever searches: `one-on-one: [1:1, check-in]`.')
		.meta({ shows: 'nowhere' }),
	model: z
		.int()
		.min(1)
		.default(MODEL)
		.describe('The version of the content model that this layer is written for. `npm run upgrade` moves it along.'),
	gitHost: z
		.enum(['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket', 'azure'])
		.optional()
		.describe('What kind of Git host the repository lies at, where its address does not say so.'),
	// `true` and `false` say whether, a text says where.
	editLinks: orBare(
		{ truth: ['shown'], text: ['edit'] },
		z.strictObject({
			shown: z.boolean().default(true).describe('`false` shows none.'),
			edit: editPattern.optional().describe('Where a file is changed: an address with `{branch}` and `{path}`.'),
			create: createPattern
				.optional()
				.describe(
					'Where a file is begun: with `{branch}`, `{path}`, or `{folder}` and `{name}`, and `{text}` for what stands in it.',
				),
		}),
	)
		.prefault({})
		.describe(
			'`false` shows no edit links. The address of a form at a host that is none of those above, with `{branch}` and `{path}` in it; or one for `edit` and one for `create`.',
		),
	proposals: orBare(
		{ truth: ['shown'], text: ['form'] },
		z.strictObject({
			shown: z.boolean().default(true).describe('`false` shows none.'),
			form: proposalPattern.optional().describe('An address with `{title}` and `{text}`.'),
		}),
	)
		.prefault({})
		.describe(
			'`false` shows no links to propose a change. The address of a form in which one is proposed, with `{title}` and `{text}` in it.',
		),
	brand: brand.prefault({}).describe('How the handbook looks: one colour, a logo, an icon.'),
	credit: z
		.boolean()
		.default(true)
		.describe('`false` takes the line out of the footer that says what the handbook is made with.'),
	rulePages: z
		.boolean()
		.default(true)
		.describe(
			'`false` leaves out the pages of the rules, which are for those who write. What is checked stays the same.',
		),
	trustedTypes: z
		.enum(['enforced', 'report'])
		.default('enforced')
		.describe(
			'`report` lets scripts that you added make HTML of texts, and has the browser say so in its console, until they no longer do.',
		),
	words: z
		.record(line, line)
		.default({})
		.describe('Words that your organisation uses instead of ours, wherever they stand: `one-on-one: check-in`.')
		.meta({ shows: 'nowhere' }),
	language: z
		.string()
		.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'is not a language such as en or pt-BR' })
		.default('en')
		.describe('The language that the texts are written in. The rules that look at words know English alone.'),
	prose: proseSettings
		.prefault({})
		.describe('Which words the rules look for: yours beside ours, and those that you do not mind.')
		.meta({ shows: 'nowhere' }),
	renamed: perCollection(formerId).describe(
		'Entries of the layers below that have another id here: `roles: { tech-lead: technical-steward }`.',
	),
	retired: perCollection(formerId.nullable()).describe(
		'Entries that are out of use here, each with the one that takes its place, or null: `roles: { tech-lead: engineering-manager }`.',
	),
	base: z
		.boolean()
		.default(true)
		.describe('`false` publishes the organisation’s own layer alone, without the content that ships.'),
});

/** The checked settings of a handbook. */
export type Settings = z.output<typeof settings>;
