import type { Answers } from '../shapes/answers.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Axis } from '../table/things.ts';
import { shortly, type Asked, type Question } from './question.ts';

/** The answer that lists what stands under nothing. */
const NONE = 'none';

/** What is asked at a level, and stands under nothing that could be its title. */
const isUnnamed = ({ kind, level, axis, heading }: Statement) =>
	kind === 'asked' && level !== undefined && axis === undefined && heading === undefined;

/** Under which name what is asked at a level stands, where the source has none. */
export function unnamedQuestion({ given, read: { table } }: Asked): Question | undefined {
	const unnamed = table.statements.filter(isUnnamed);
	const [first] = unnamed;
	if (!first || given.unnamed !== undefined) return undefined;
	const level = table.levels.find(({ key }) => key === first.level)!;
	const role = table.roles.find(({ key }) => key === level.role)?.title ?? level.title;
	return {
		lines: [
			`${unnamed.length} sentences stand at a level and under no competency, such as ${shortly(first.text)} at ${shortly(level.title)}. What is it called?`,
			`{role} is the title of the role, such as ${shortly(role)}; ${NONE} leaves them out and lists them.`,
		],
		fallback: '{role}',
		take: (answers, answer) => ({ ...answers, unnamed: answer }),
	};
}

/** A table in which what stands under nothing stands under the competency that somebody has named. */
export function settleUnnamed(table: Table, { unnamed = '{role}' }: Answers): Table {
	if (unnamed === NONE) return table;
	const axes = new Map<string, Axis>();
	const statements = table.statements.map((statement) => {
		if (!isUnnamed(statement)) return statement;
		const level = table.levels.find(({ key }) => key === statement.level)!;
		const role = table.roles.find(({ key }) => key === level.role);
		if (!role) return statement;
		const title = unnamed.replaceAll('{role}', role.title);
		const known = [...table.axes, ...axes.values()].find((axis) => axis.title === title);
		const axis = known ?? { key: `${role.key} unnamed`, at: role.at, title, aliases: [], facts: [] };
		if (!known) axes.set(axis.key, axis);
		return { ...statement, axis: axis.key };
	});
	return { ...table, axes: [...table.axes, ...axes.values()], statements };
}
