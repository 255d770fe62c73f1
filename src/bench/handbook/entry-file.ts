import { stringify } from 'yaml';

/** A file of content: where it lies in its layer, and what stands in it. */
export type EntryFile = readonly [path: string, text: string];

/** An entry as a file, its fields folded as a person folds them. */
export const entryFile = (path: string, fields: object, body = ''): EntryFile => [
	`${path}.mdx`,
	`---\n${stringify(fields, { lineWidth: 100 })}---\n${body === '' ? '' : `\n${body}`}`,
];
