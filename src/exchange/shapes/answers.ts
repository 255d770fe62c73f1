import { z } from 'zod';
import { SAID_CONCERNS, SIDES } from '../table/statements.ts';
import { STRINGS } from '../sources/text-nodes.ts';

/** The shapes that ladders have been seen in. */
export type Shape = 'tree' | 'references' | 'records' | 'outline' | 'grid';

/** Things that statements hang on. */
export const THINGS = ['track', 'role', 'group', 'axis', 'level', 'step'] as const;

/** What a ladder says. */
export const SAID = ['statement', 'responsibility', 'indicator', 'advice', 'other', 'example'] as const;

/** What is said about the thing or the statement in which it lies. */
export const ABOUT = [
	'title',
	'label',
	'order',
	'id',
	'alias',
	'summary',
	'reach',
	'prose',
	'fact',
	'link',
	'flavour',
	'optional',
	'text',
] as const;

/** What leads from one thing to another, what stands for itself, and what is nothing, or holds others and is nothing itself. */
const OTHERS = ['reference', 'owner', 'page', 'person', 'nothing', 'part'] as const;

/** What a place of the source may be. */
export const MEANINGS = [...THINGS, ...SAID, ...ABOUT, ...OTHERS] as const;

/** One of them. */
export type Meaning = (typeof MEANINGS)[number];

/** What a responsibility can be that several roles list. */
export const DUTIES = ['shared', 'parent', 'each'] as const;

/** Where something can go that readers may not be meant to see. */
const WHERE = ['out', 'private', 'public'] as const;

/** Answers that are not about what stands where: they say what is written of it. */
type OfTheImport = 'recognised' | 'duties' | 'pay' | 'points' | 'unnamed' | 'alone' | 'same';

const wording = z.string().regex(/\{\w+\}/, { error: 'has no part in braces, such as {title}' });

/** What can be said of one kind of place. */
export const placeAnswer = z.strictObject({
	is: z.enum(MEANINGS).describe('What stands there.'),
	reads: z
		.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(wording))
		.optional()
		.describe('How it is worded, with its parts in braces: `{label} - {title}`; several are tried in turn.'),
	side: z.enum(SIDES).optional().describe('Whether it falls short of what is asked, meets it or goes beyond it.'),
	optional: z.boolean().optional().describe('Whether it is no condition.'),
	key: z
		.enum(['role', 'level', 'axis'])
		.optional()
		.describe('What the key of the field names, where that is a name: `craft: Writes tests`.'),
	called: z.string().min(1).optional().describe('The title of a thing that has none in the source.'),
	of: z
		.enum(['within', 'before'])
		.optional()
		.describe('Which statement an example belongs to: the one it lies in, or the one before it.'),
	as: z
		.enum(SAID_CONCERNS)
		.optional()
		.describe(
			'How those who are named there are concerned, where it names some: the owner unless it is said; `doer` is consulted where another answers for it, and the owner where nobody does.',
		),
	asks: z
		.string()
		.min(1)
		.optional()
		.describe(
			'Where a cell holds yes or no: the name of the column whose words a yes asks for; `*` for the words over the column itself.',
		),
	empty: z
		.literal('above')
		.optional()
		.describe('`above`: a cell without a word means what the one above it says, as sheets leave out what repeats.'),
	marks: z
		.record(z.string(), z.enum([...SAID_CONCERNS, 'nothing']))
		.optional()
		.describe('What the signs in a table of owners mean, such as `R: owner`.'),
});

const place = z.preprocess((value) => (typeof value === 'string' ? { is: value } : value), placeAnswer);

/** One of the answers: what one kind of place is. */
export type PlaceAnswer = z.infer<typeof place>;

/** What only a person knows of how a ladder is to be read; what is left out is as it was recognised. */
export const answers = z.strictObject({
	places: z
		.record(z.string(), place)
		.default({})
		.describe(
			'What stands where. A place is the key of a field or a part of a page (h1, bullet, row, column …) with as much of what it lies in as tells it apart, joined by /: `content/item`. `=` gives its name, * stands for anything in it, ** for any parts between: `file=README.md/**/h2`. The most telling line holds; of two that tell as much, the later.',
		),
	texts: z.enum(STRINGS).optional().describe('How texts in YAML and JSON are written.'),
	levels: z
		.enum(['add', 'restate'])
		.optional()
		.describe('Whether a level says what it adds, or all that is asked of it.'),
	rungs: z.enum(['common', 'own']).optional().describe('Whether equal rungs of two roles are equal in rank.'),
	axes: z.enum(['common', 'own']).optional().describe('Whether axes of one name in two roles are one axis.'),
	equal: z.enum(['shared', 'each']).optional().describe('Whether equal texts are one statement that several share.'),
	order: z
		.array(z.string())
		.optional()
		.describe('The names of levels from the lowest, where the source does not have them in order.'),
	doers: z
		.enum(['consulted', 'owner'])
		.optional()
		.describe(
			'What a role is that does what another answers for (R beside A): asked before it is decided, or an owner as well.',
		),
	branches: z
		.record(
			z.string(),
			z.union([
				z.literal('none'),
				z.strictObject({
					from: z.string().describe('The title of the role that it branches off from.'),
					after: z.string().describe('The title or label of the level after which it does.'),
				}),
			]),
		)
		.default({})
		.describe('Roles that branch off from another, by title; `none` for one that does not.'),

	recognised: z
		.record(z.string(), place)
		.optional()
		.describe('What stands where as it was recognised; a line under places goes before it.'),
	duties: z
		.union([z.enum(DUTIES), z.record(z.string(), z.enum(DUTIES))])
		.optional()
		.describe(
			'What a responsibility is that several roles list: one that they share, one that each has from a common parent, or as many as list it. One word for all, or one for each set of roles: `Tech lead + Manager: shared`.',
		),
	pay: z.enum(WHERE).optional().describe('Where pay goes: left out, kept from readers, or shown.'),
	points: z.enum(WHERE).optional().describe('Where points and weights go: left out, kept from readers, or shown.'),
	unnamed: z
		.string()
		.min(1)
		.optional()
		.describe(
			'The competency of what is asked at a level under no heading: its title, in which {role} is that of the role; `none` lists it.',
		),
	alone: z
		.string()
		.min(1)
		.optional()
		.describe(
			'The level of a role that has none, where it is said what falls short of something: its title, in which {role} is that of the role; `none` makes none.',
		),
	same: z
		.record(z.string(), z.string())
		.optional()
		.describe('Which statement of the last import a reworded one is, by its id, or `new`; by its key in the source.'),
});

/** The answers that a person gives. */
export type Answers = z.infer<typeof answers>;

/** Answers to everything: those given, and those proposed where nobody has answered. */
export interface Settled extends Required<Omit<Answers, 'places' | OfTheImport>> {
	/** What stands where, as a person says, and then as it looks: the first holds. */
	places: readonly Readonly<Record<string, PlaceAnswer>>[];
}

/** Completes the answers of a person with those that were proposed. */
export function settle(
	{ places, recognised = {}, ...given }: Answers,
	{ places: proposed, ...rest }: Proposed,
): Settled {
	const said = Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== undefined && key in rest));
	return { ...rest, ...said, places: [places, { ...proposed, ...recognised }] };
}

/** Answers that were proposed for all that can be told by looks. */
export type Proposed = Required<Omit<Answers, OfTheImport>>;
