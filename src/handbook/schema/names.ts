/** The collections of a handbook, in the order in which reports and navigation list them. */
export const collectionNames = [
	'roles',
	'responsibilities',
	'teams',
	'axes',
	'levels',
	'stories',
	'transitions',
	'steps',
	'faq',
	'pages',
] as const;

/** The name of a collection, which is the name of its folder. */
export type CollectionName = (typeof collectionNames)[number];
