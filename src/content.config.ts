import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { collections as schemas } from './handbook/schema/collections.ts';
import { shared } from './site/handbook/shared.ts';

type Entries = { [Name in keyof typeof schemas]: { schema: (typeof schemas)[Name]['schema'] } };

/** One collection of Astro's for each of the handbook's; the integration has made them. */
const entries = Object.fromEntries(
	Object.entries(shared.collections!).map(([name, collection]) => [name, defineCollection(collection)]),
) as unknown as Entries;

export const collections = {
	...entries,
	// Starlight warns where these two have no entry. All pages are ours, so the one entry is a draft.
	docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
	i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
};
