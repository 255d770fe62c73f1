import type { ReferenceTarget } from './collections.ts';
import { collectionNames } from './collections.ts';

/** A plain-text attribute of a component: the id of something, or one of a few words. */
export type Attribute = { references: ReferenceTarget } | { oneOf: readonly string[] };

/**
 * The components that a body may use, each with its attributes, all of them required. Everything
 * else that looks like code is refused: content is data.
 */
const known = {
	/** The role or roles that answer for a responsibility, linked. */
	Owner: { of: { references: 'responsibilities' } },
	/** How many entries of a collection there are, so that prose never types a number. */
	Count: { of: { oneOf: collectionNames } },
} satisfies Record<string, Record<string, Attribute>>;

/** The name of a component. */
export type ComponentName = keyof typeof known;

/** The same by any name that a body may hold. */
export const components: Readonly<Record<string, Record<string, Attribute>>> = known;

/** The kinds of aside that `:::kind` may begin. */
export const asides = ['note', 'tip', 'important', 'warning', 'caution', 'danger'] as const;
