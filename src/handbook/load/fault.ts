import type { Diagnostic, Place, Severity } from '../diagnostic.ts';

/** The rules that the loader itself enforces: they hold before an entry exists. */
export type DoorRule =
	| 'file-is-readable-text'
	| 'file-belongs-to-a-collection'
	| 'file-name-is-its-id'
	| 'front-matter-is-yaml'
	| 'fields-are-right'
	| 'text-survives-other-tools'
	| 'mdx-parses'
	| 'content-is-data';

/** A finding of the loader. */
export type Fault = Diagnostic & { rule: DoorRule };

/** Makes a finding at a place of a file; an error unless said otherwise. */
export function fault(
	rule: DoorRule,
	at: Place,
	message: string,
	hint?: string,
	severity: Severity = 'error',
): Fault {
	return { rule, severity, at, message, ...(hint === undefined ? {} : { hint }) };
}
