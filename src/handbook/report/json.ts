import { byPlace, type Diagnostic } from '../model/diagnostic.ts';

/** What a check covered. */
export interface Coverage {
	files: number;
	entries: number;
	rules: number;
}

/**
 * The report for programs. The form is stable: fields may be added, and none is taken away or
 * changes its meaning without a new `version`.
 */
export function reportJson(diagnostics: readonly Diagnostic[], coverage: Coverage): string {
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	const report = {
		version: 1,
		...coverage,
		errors,
		warnings: diagnostics.length - errors,
		diagnostics: [...diagnostics].sort(byPlace),
	};
	return JSON.stringify(report, null, 2);
}
