import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Handbook } from './handbook.ts';

/** What a rule finds: a diagnostic but for what the rule itself says of every one. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'> & { severity?: Severity };

/** A truth that the handbook must keep. */
export interface Rule {
	/** Its name, which is its file, its page and its address: a truth, readable aloud. */
	id: string;
	/** The truth in one sentence, for somebody who edits a text and knows nothing of how it is kept. */
	summary: string;
	severity: Severity;
	/** Finds where the handbook does not keep it; nothing for a rule that the loader enforces. */
	check: (handbook: Handbook) => Iterable<Finding>;
}

/** A rule that holds before there is an entry: the loader finds its breaches, with this id. */
export function atTheDoor(id: Rule['id'], summary: string, severity: Severity = 'error'): Rule {
	return { id, summary, severity, check: () => [] };
}

/** Runs rules over a handbook. */
export function findBreaches(rules: readonly Rule[], handbook: Handbook): Diagnostic[] {
	return rules.flatMap((rule) =>
		[...rule.check(handbook)].map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
	);
}
