import { z } from 'zod';
import type { CollectionName } from './names.ts';

/** What a reference may point at: an entry, or one of the tracks and areas that `handbook.yaml` lists. */
export type ReferenceTarget = CollectionName | 'tracks' | 'areas' | 'any';

/** The shape of an id: lower-case words joined by hyphens, with a slash where a collection has folders. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/**
 * A field that holds the id of something else. The target travels with the schema, so one rule
 * can follow every reference of every collection. `any` holds `collection/id`.
 */
export const reference = (to: ReferenceTarget) => z.string().min(1, { error: 'is blank' }).meta({ references: to });

/** An id of a statement inside an entry: it becomes an anchor. */
export const anchorId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
	error: 'is not made of lower-case letters, digits and hyphens',
});
