import type { Diagnostic, Place, Severity } from '../model/diagnostic.ts';

/** The rules that the loader itself enforces: they hold before an entry exists. */
export type DoorRule =
	| 'content-model-is-current'
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
export function fault(rule: DoorRule, at: Place, message: string, hint?: string, severity: Severity = 'error'): Fault {
	return { rule, severity, at, message, ...(hint === undefined ? {} : { hint }) };
}

/** How many faults of one body or front matter are reported: more than anybody mends at once, and less than floods a report. */
export const MOST_FAULTS = 1000;

/** The first of many faults, with a last one that says that there are more. */
export function firstFaults(faults: readonly Fault[]): Fault[] {
	const next = faults[MOST_FAULTS];
	if (!next) return [...faults];
	const more = fault(
		next.rule,
		next.at,
		'From here on there is more of this kind.',
		'Mend what stands above, and check again.',
	);
	return [...faults.slice(0, MOST_FAULTS), more];
}
