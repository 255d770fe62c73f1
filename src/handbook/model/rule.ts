import { collectionNames } from '../schema/collections.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { allEntries, type Entry, type Handbook } from './handbook.ts';
import { remembered } from './remembered.ts';

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

/**
 * Holds each entry by itself. What was found of one is remembered, since of a handbook that is read
 * again after a save all entries but one are those that were there before.
 */
export function ofEachEntry(find: (entry: Entry) => Iterable<Finding>): Rule['check'] {
	const findings = remembered((entry: Entry) => [...find(entry)]);
	return (handbook) => [...allEntries(handbook, collectionNames)].flatMap(findings);
}

/** Runs rules over a handbook. */
export function findBreaches(rules: readonly Rule[], handbook: Handbook): Diagnostic[] {
	return rules.flatMap((rule) =>
		[...rule.check(handbook)].map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
	);
}
