import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { collections as schemas } from './handbook/schema/collections.ts';
import { collectionNames } from './handbook/schema/collections.ts';
import { handbookLoader } from './site/build/handbook-loader.ts';

/** One collection of Astro's for each of the handbook's, filled from the one handbook that was checked. */
const entries = Object.fromEntries(
	collectionNames.map((name) => [
		name,
		defineCollection({ loader: handbookLoader(name), schema: schemas[name].schema }),
	]),
);

export const collections = {
	...entries,
	// Starlight warns where these two have no entry. All pages are ours, so the one entry is a draft.
	docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
	i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
};
