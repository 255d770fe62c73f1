import { base, changed } from './base.ts';
import type { Case, Content } from './case.ts';
import { oneFile, type Row } from './one-file.ts';

export const JUNIOR = 'levels/engineer/junior.mdx';
export const SENIOR = 'levels/engineer/senior.mdx';
export const LEAD = 'levels/tech-lead/first.mdx';

/** The text of an entry of these lines. */
export const entry = (...lines: readonly string[]) => ['---', ...lines, '---', ''].join('\n');

/** The first level of the tech lead, with lines behind its title. */
export const lead = (...lines: readonly string[]) =>
	entry('role: tech-lead', 'order: 3', 'title: First lead', ...lines);

/** That level beside those of the base, and all that must be said of it. */
export const ofLead = (name: string, lines: readonly string[], ...said: readonly Row[]) =>
	oneFile(name, LEAD, lead(...lines), ...said);

/** Files that change the base, of which nothing is to be said. */
export const accepted = (name: string, files: Readonly<Record<string, Content>>): Case => ({
	name,
	files,
	expected: [],
});

/** A role of the base with a line more. */
export const roleWith = (path: string, line: string) => base[path]!.replace('\nsummary:', `\n${line}\nsummary:`);

/** The tech lead, whose ladder goes on from the senior engineer. */
export const TRUNK = roleWith('roles/tech-lead.mdx', 'trunk: engineer/senior');

/** The senior engineer, which says two statements beside its rating. */
export const SAYS = changed(
	SENIOR,
	'  craft: 2',
	'  craft:\n    rating: 2\n    statements:\n      - { id: tests, text: Tests what it builds. }\n      - { id: asks, text: Asks before it builds. }',
);
