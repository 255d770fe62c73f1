import { stringify } from 'yaml';

/** A text of a content file. */
export interface EntryFields {
	[field: string]: unknown;
}

/** An entry as it is written: its fields, its prose, and where in the source it stands. */
export interface WrittenEntry {
	/** None for the settings, which stand nowhere in a source. */
	key?: string;
	fields: EntryFields;
	/** Markdown that a body may hold. */
	body?: string;
}

/** The text of the file of an entry, or of the settings. */
export const textOf = (path: string, { fields, body }: WrittenEntry): string =>
	path.endsWith('.yaml') ? yamlText(said(fields, false)) : entryText(said(fields), body);

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
const yamlText = (value: object): string =>
	stringify(value, { lineWidth: 110, minContentWidth: 40, blockQuote: 'folded', schema: 'yaml-1.1' });

/** Whether a value says nothing that is not so anyway. */
export const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === false ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/**
 * An object without what says nothing.
 *
 * @param isFalseNothing whether `false` is what holds where nothing is said
 */
export const said = (fields: EntryFields, isFalseNothing = true): EntryFields =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => !isNothing(value) || (value === false && !isFalseNothing)),
	);
