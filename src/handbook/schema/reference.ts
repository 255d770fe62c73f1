import { z } from 'zod';
import { idInForm } from './forms.ts';

/** The shape of an id: lower-case words joined by hyphens, with a slash where a collection has folders. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/**
 * A field that holds the id of something else. The target travels with the schema, so one rule
 * can follow every reference of every collection. `any` holds `collection/id`; `tracks`, `areas` and
 * `groups` are those that `handbook.yaml` lists. That there is what it names is looked at where the kinds are known.
 */
export const reference = (to: string) => z.string().min(1, { error: 'is blank' }).meta({ references: to });

/** An id of a statement inside an entry: it becomes an anchor. */
export const anchorId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not made of lower-case letters, digits and hyphens' })
	.meta({ inForm: (written) => idInForm(written)?.replaceAll('/', '-') });

/** An id of an entry that need not be there any more, or not yet. */
export const formerId = z
	.string()
	.regex(ID, { error: 'is not the name of a file: lower-case words joined by hyphens' })
	.meta({ inForm: idInForm });
