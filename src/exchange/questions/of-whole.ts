import { list } from '../../handbook/language/words.ts';
import { readLadder } from '../shapes/read-ladder.ts';
import { plain } from '../shapes/register.ts';
import { settle, type Answers } from '../shapes/answers.ts';
import { likeness } from '../table/likeness.ts';
import type { Table } from '../table/table.ts';
import type { Level } from '../table/things.ts';
import { writeLayer } from '../write/write-layer.ts';
import { shortly, type Asked, type Question } from './question.ts';

/** What a ladder comes to where something is answered otherwise. */
function tableWith({ source, given, proposed }: Asked, answer: Partial<Answers>): Table {
	return readLadder(source, settle({ ...given, ...answer }, proposed)).table;
}

/** Whether two tables come to two layers. */
function makesADifference(one: Table, other: Table): boolean {
	const [a, b] = [one, other].map((table) => writeLayer(table).files);
	return a!.size !== b!.size || [...a!].some(([path, text]) => b!.get(path) !== text);
}

/** Whether levels add or restate, where a level says in other words what the one below says. */
export function levelsQuestion(asked: Asked): Question | undefined {
	const { given, proposed } = asked;
	if (given.levels !== undefined) return undefined;
	const [add, restate] = (['add', 'restate'] as const).map((levels) => tableWith(asked, { levels }));
	if (!makesADifference(add!, restate!)) return undefined;
	const { lower, upper, from, to } = reworded(add!)!;
	return {
		lines: [
			'Does a level say what it adds, or all that is asked of it?',
			`${shortly(from.title)} asks ${shortly(lower)}, ${shortly(to.title)} asks ${shortly(upper)}.`,
		],
		choices: [
			{ answer: 'add', means: `${shortly(to.title)} asks both` },
			{ answer: 'restate', means: 'the second takes the place of the first' },
		],
		fallback: proposed.levels,
		take: (answers, answer) => ({ ...answers, levels: answer as 'add' }),
	};
}

/** The first pair of statements of which the upper is the lower one in other words. */
function reworded({ levels, statements }: Table) {
	const known = new Map(levels.map((level) => [level.key, level]));
	const asked = statements.filter(({ side }) => side === 'meets');
	for (const upper of asked) {
		const to = known.get(upper.level ?? '');
		for (const lower of asked) {
			const from = known.get(lower.level ?? '');
			if (!from || !to || from.role !== to.role || from.order >= to.order || lower.axis !== upper.axis) continue;
			if (plain(lower.text) !== plain(upper.text) && likeness(lower.text, upper.text) >= 0.6)
				return { lower: lower.text, upper: upper.text, from, to };
		}
	}
	return undefined;
}

/** Whether rungs of two roles are on a par, where two have a level at the same place. */
export function rungsQuestion({ given, proposed, read: { table } }: Asked): Question | undefined {
	if (given.rungs !== undefined) return undefined;
	const pair = table.levels.flatMap((level) => {
		const other = table.levels.find(
			(one) => one.order === level.order && one.role !== level.role && one.role && level.role,
		);
		return other ? [[level, other] as const] : [];
	})[0];
	if (!pair) return undefined;
	const names = pair.map((level) => `${shortly(level.title)} of ${shortly(titleOf(table, level.role))}`);
	return {
		lines: [
			`Do levels with the same number stand on the same rung, whatever the role? Number ${pair[0].order} is ${list(names)}.`,
		],
		choices: [
			{ answer: 'common', means: 'yes: they are equal in rank' },
			{ answer: 'own', means: 'no: each role has rungs of its own' },
		],
		fallback: proposed.rungs,
		take: (answers, answer) => ({ ...answers, rungs: answer as 'own' }),
	};
}

/** Whether axes of one name in two roles are one, where there are such. */
export function axesQuestion(asked: Asked): Question | undefined {
	const { given, proposed } = asked;
	if (given.axes !== undefined) return undefined;
	const own = tableWith(asked, { axes: 'own' });
	if (own.axes.length === tableWith(asked, { axes: 'common' }).axes.length) return undefined;
	const groups = [...Map.groupBy(own.axes, ({ title }) => plain(title)).values()].filter((axes) => axes.length > 1);
	const several = groups[0];
	if (!several) return undefined;
	const roles = several.map(({ role }) => shortly(titleOf(own, role)));
	return {
		lines: [
			'Are competencies of one name one competency?',
			`${shortly(several[0]!.title)} stands in ${list(roles.slice(0, 3))}${roles.length > 3 ? ` and ${roles.length - 3} more` : ''}; there are ${groups.length} such names.`,
		],
		choices: [
			{ answer: 'common', means: 'one, with one page that shows what every role asks of it' },
			{ answer: 'own', means: 'each role has its own, though they are called the same' },
		],
		fallback: proposed.axes,
		take: (answers, answer) => ({ ...answers, axes: answer as 'own' }),
	};
}

/** Whether equal texts are one statement, where several levels have one that no level below asks. */
export function equalQuestion(asked: Asked): Question | undefined {
	const { given, proposed } = asked;
	if (given.equal !== undefined) return undefined;
	const shared = tableWith(asked, { equal: 'shared' });
	if (!makesADifference(shared, tableWith(asked, { equal: 'each' }))) return undefined;
	const again = shared.statements.filter(({ same, kind }) => same !== undefined && kind === 'asked');
	const [first] = again;
	if (!first) return undefined;
	const where = [first.same!, first.key].map((key) => placeIn(shared, key));
	return {
		lines: [
			'Are equal texts one statement, that several levels share?',
			`${shortly(first.text)} stands at ${list(where)}; ${again.length === 1 ? 'one text has' : `${again.length} texts have`} been said before.`,
		],
		choices: [
			{ answer: 'shared', means: 'one: mended in one place, it is mended in all' },
			{ answer: 'each', means: 'as many statements as there are places' },
		],
		fallback: proposed.equal,
		take: (answers, answer) => ({ ...answers, equal: answer as 'each' }),
	};
}

const titleOf = ({ roles }: Table, key: string | undefined) => roles.find((role) => role.key === key)?.title ?? '';

function placeIn(table: Table, key: string): string {
	const statement = table.statements.find((one) => one.key === key)!;
	const level: Level | undefined = table.levels.find((one) => one.key === statement.level);
	const role = titleOf(table, statement.role);
	return (
		[role, level?.title]
			.filter(Boolean)
			.map((name) => shortly(name!))
			.join(', ') || `line ${statement.at.line}`
	);
}
