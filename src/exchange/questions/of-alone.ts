import type { Answers } from '../shapes/answers.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Level, Role } from '../table/things.ts';
import { shortly, type Asked, type Question } from './question.ts';

/** The answer by which a role stays without a level. */
const NONE = 'none';

/** Roles of which it is said what falls short of something and what goes beyond, and that have no level to say it of. */
const rolesAlone = ({ roles, levels, statements }: Table): Role[] =>
	roles.filter(
		({ key }) =>
			levels.every(({ role }) => role !== undefined && role !== key) &&
			statements.some((statement) => isOf(statement, key) && statement.side !== 'meets'),
	);

const isOf = ({ kind, role, level, axis }: Statement, key: string) =>
	kind === 'asked' && role === key && level === undefined && axis !== undefined;

/** What the one level is called of a role that has none, where only a level can have what the source says. */
export function aloneQuestion({ given, read: { table } }: Asked): Question | undefined {
	const [role] = rolesAlone(table);
	if (role === undefined || given.alone !== undefined) return undefined;
	const first = table.statements.find((statement) => isOf(statement, role.key) && statement.side !== 'meets')!;
	return {
		lines: [
			`At which level is it asked of ${shortly(role.title)}? ${shortly(first.text)} stands at none, and what falls short or goes beyond is said of a level.`,
			`{role} is the title of the role: its one level is called the same; ${NONE} makes no level of it.`,
		],
		fallback: '{role}',
		take: (answers, answer) => ({ ...answers, alone: answer }),
	};
}

/** A table in which such a role has the level that somebody has named. */
export function settleAlone(table: Table, { alone = '{role}' }: Answers): Table {
	if (alone === NONE) return table;
	const levels = new Map(
		rolesAlone(table).map(({ key, at, title }): [string, Level] => [
			key,
			{
				...{ key: `${key} alone`, at, role: key, order: 1, aliases: [], facts: [] },
				title: alone.replaceAll('{role}', title),
			},
		]),
	);
	const statements = table.statements.map((statement) => {
		const level = levels.get(statement.role ?? '');
		return level && isOf(statement, level.role!) ? { ...statement, level: level.key } : statement;
	});
	return { ...table, levels: [...table.levels, ...levels.values()], statements };
}
