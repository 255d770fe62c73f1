/** A point in a file: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** Another place that explains a finding, such as the first of two owners. */
export interface Related {
	at: Place;
	message: string;
}

/** What a rule or the loader found: where the handbook does not keep one of its truths. */
export interface Diagnostic {
	/** The rule that is broken: its id is its file, its page and its address. */
	rule: string;
	severity: Severity;
	/** The text that a person has to change. */
	at: Place;
	/** What is the matter, naming the thing and the value. */
	message: string;
	/** What to do about it. */
	hint?: string;
	related?: Related[];
}

/** Sorts by file, line and column, and within one place by rule and message. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
	return (
		compareText(a.at.file, b.at.file) ||
		a.at.line - b.at.line ||
		a.at.column - b.at.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}

/** Compares by code unit, so that no machine's language changes an order. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
