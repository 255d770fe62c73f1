import { list } from '../../handbook/language/words.ts';
import { itemOf } from '../shapes/prose.ts';
import type { Table } from '../table/table.ts';
import type { Fact, Thing } from '../table/things.ts';
import type { Account } from './account.ts';

/** Facts that readers may see, as lines of prose. */
export const factLines = (facts: readonly Fact[]): string =>
	facts
		.filter((fact) => fact.private !== true)
		.map(({ label, value }) => itemOf(`**${label.replaceAll('*', '')}**: ${value}`))
		.join('\n');

/**
 * Lists what a table says that no entry has a place for: facts of what is no role and no level, other names, who is
 * informed. Responsibilities and competencies have their facts in their prose.
 */
export function listWithoutPlace(table: Table, account: Account): void {
	const { tracks, groups, levels, axes, steps, statements, examples, owners, roles } = table;
	const tell = (at: Thing['at'], text: string, reason: string) => account.list({ at, text, reason: '' }, reason);
	const tellFacts = (at: Thing['at'], facts: readonly Fact[], of: string) => {
		for (const fact of facts)
			tell(at, fact.private ? fact.label : `${fact.label}: ${fact.value}`, `${of} has no place for facts of its own.`);
	};
	for (const { at, facts } of [...tracks, ...groups, ...steps])
		tellFacts(at, facts, 'A track, a group or a step of a scale');
	for (const { at, facts } of axes)
		tellFacts(
			at,
			facts.filter((fact) => fact.private),
			'A competency has no private details, so it',
		);
	for (const { at, facts, kind } of statements) if (kind !== 'responsibility') tellFacts(at, facts, 'A statement');
	for (const { at, prose } of [...tracks, ...groups])
		if (prose !== undefined) tell(at, prose, 'A track and a group have a sentence, and no longer text.');
	for (const { at, aliases } of [...tracks, ...groups, ...levels, ...axes, ...steps])
		for (const alias of aliases) tell(at, alias, 'Only a role and a responsibility have other names.');
	const known = new Set(statements.map(({ key }) => key));
	for (const { at, text, of, level, axis } of examples)
		if (of === undefined ? level === undefined || axis === undefined : !known.has(of))
			tell(at, text, 'It is an example of no statement, and of no cell.');
	const titles = new Map(roles.map(({ key, title }) => [key, title]));
	for (const [duty, those] of Map.groupBy(
		owners.filter(({ as }) => as === 'informed'),
		({ responsibility }) => responsibility,
	)) {
		const statement = statements.find(({ key }) => key === duty);
		if (statement)
			tell(
				statement.at,
				`${statement.text}: ${list(those.map(({ role }) => titles.get(role) ?? ''))}`,
				'The handbook has no place for who is informed.',
			);
	}
}
