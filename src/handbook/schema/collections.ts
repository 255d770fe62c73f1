import type { z } from 'zod';
import { axes } from './axis.ts';
import type { Kind } from './kind.ts';
import { levels } from './level.ts';
import { pages } from './page.ts';
import { faq } from './question.ts';
import { responsibilities } from './responsibility.ts';
import { roles } from './role.ts';
import { steps } from './step.ts';
import { stories } from './story.ts';
import { teams } from './team.ts';
import { transitions } from './transition.ts';

/** The kinds of entry, by the name of their folder, in the order in which reports and navigation list them. */
export const collections = {
	roles,
	responsibilities,
	axes,
	levels,
	stories,
	transitions,
	steps,
	teams,
	faq,
	pages,
};

/** The name of a collection, which is the name of its folder. */
export type CollectionName = keyof typeof collections;

/** What `handbook.yaml` lists by id and entries belong to. */
export const listedInSettings = ['tracks', 'areas', 'groups'] as const;

/** The name of one of these lists. */
export type ListedInSettings = (typeof listedInSettings)[number];

/** Whether a name is that of one of these lists. */
export const isListedInSettings = (name: string): name is ListedInSettings =>
	listedInSettings.some((known) => known === name);

/** What a reference may point at: an entry, or one of what `handbook.yaml` lists. */
export type ReferenceTarget = CollectionName | ListedInSettings | 'any';

/** The names of the collections, in their order. */
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** What is known of a kind by its name, whichever it is. */
export const kindOf: (name: CollectionName) => Kind = (name) => collections[name] as unknown as Kind;

/** The fields of an entry of a collection, checked and with defaults filled in. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
