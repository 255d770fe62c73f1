import { stringify } from 'yaml';

/** A text of a content file. */
export interface EntryFields {
	[field: string]: unknown;
}

/**
 * An entry as the text of its file. What is absent, empty or false is left out, since that is what it is
 * where nothing is said.
 *
 * @param body Markdown that a body may hold
 */
export function entryText(fields: EntryFields, body = ''): string {
	const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
	const prose = body.trim() === '' ? '' : `\n${body.trim()}\n`;
	return `---\n${yamlText(said)}---\n${prose}`;
}

/** A value as YAML, long texts folded and lists as people write them. */
export const yamlText = (value: object): string =>
	stringify(value, { lineWidth: 110, minContentWidth: 40, blockQuote: 'folded', schema: 'yaml-1.1' });

/** Whether a value says nothing that is not so anyway. */
export const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === false ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** An object without what says nothing. */
export const said = (fields: EntryFields): EntryFields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
