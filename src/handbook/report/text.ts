import { byPlace, type Diagnostic, type Place } from '../model/diagnostic.ts';
import { codeOf } from '../language/look-alikes.ts';
import { count } from '../language/words.ts';

/** How parts of a report are marked on a terminal; each takes text and gives text. */
export interface Paint {
	error: (text: string) => string;
	warning: (text: string) => string;
	faint: (text: string) => string;
}

const plain: Paint = { error: (text) => text, warning: (text) => text, faint: (text) => text };

/** `file:line:column`, which editors and terminals make a link of. */
export const showPlace = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** One finding as lines for a person: what and where, the other places, what to do. */
export function describe(diagnostic: Diagnostic, paint: Paint = plain): string {
	const { rule, severity, at, message, hint, related = [] } = diagnostic;
	return [
		`${inOneLine(showPlace(at))} ${paint[severity](severity)} ${inOneLine(message)} ${paint.faint(`(${rule})`)}`,
		...related.map((other) => paint.faint(inOneLine(`  ${showPlace(other.at)} ${other.message}`))),
		...(hint === undefined ? [] : [inOneLine(`  → ${hint}`)]),
	].join('\n');
}

/**
 * Text as a terminal may have it, in one line: a name that somebody gave a file must not move the cursor, change a
 * window's title or begin a line that looks like one of ours.
 */
export const inOneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, codeOf);

/** All findings in order of place, and a last line that counts them. */
export function reportText(diagnostics: readonly Diagnostic[], summary: string, paint: Paint = plain): string {
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	const warnings = diagnostics.length - errors;
	const sorted = [...diagnostics].sort(byPlace).map((diagnostic) => describe(diagnostic, paint));
	const total =
		diagnostics.length === 0
			? summary
			: `${paint[errors ? 'error' : 'warning'](count(errors, 'error'))}, ${count(warnings, 'warning')}. ${summary}`;
	return [...sorted, ...(sorted.length ? [''] : []), total].join('\n');
}
