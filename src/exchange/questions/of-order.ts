import type { Table } from '../table/table.ts';
import type { Level, Role } from '../table/things.ts';
import { shortly, type Asked, type Question } from './question.ts';

const laddersIn = ({ levels }: Table) =>
	[...Map.groupBy(levels, ({ role }) => role).values()].map((ladder) => ladder.toSorted((a, b) => a.order - b.order));

/** Which level is the lowest, where their names speak against the order of the source. */
export function orderQuestion({ given, proposed: { order }, read: { table } }: Asked): Question | undefined {
	if (given.order !== undefined || order.length === 0) return undefined;
	const ladder = laddersIn(table).find(
		(levels) => levels.length > 1 && levels.every(({ title }) => order.includes(title)),
	);
	const names = (ladder?.map(({ title }) => title) ?? order).toReversed();
	return {
		lines: [
			'In which order are the levels, the lowest first?',
			`The source has them as ${names.slice(0, 4).map(shortly).join(', ')}, which looks like the highest first.`,
		],
		choices: [
			{ answer: 'turned', means: `${shortly(names.at(-1)!)} is the lowest` },
			{ answer: 'kept', means: `${shortly(names[0]!)} is the lowest, as in the source` },
		],
		fallback: 'turned',
		take: (answers, answer) => ({ ...answers, order: answer === 'turned' ? order : [] }),
	};
}

/** A place at which a ladder can branch off: after a level of another. */
interface Trunk {
	title: string;
	after: Level;
}

/** Where a ladder branches off: it begins above the first rung and another has what is below, or it stands within another. */
export function branchQuestion({ given, read: { table } }: Asked): Question | undefined {
	const ladders = laddersIn(table).filter(([first]) => first?.role !== undefined);
	const lowest = Math.min(...ladders.map(([first]) => first!.order));
	for (const [first] of ladders) {
		const role = table.roles.find(({ key }) => key === first!.role);
		if (!role || role.trunk || role.title in given.branches) continue;
		const within = trunkAround(role, ladders, table);
		const trunks = within ? [within] : first!.order > lowest ? trunksBelow(role, first!.order, ladders, table) : [];
		if (trunks.length === 0) continue;
		const why = within
			? `It stands within ${shortly(within.title)}, beside its levels.`
			: `It begins at number ${first!.order}, ${shortly(first!.title)}.`;
		return {
			lines: [`Does ${shortly(role.title)} go on from another ladder? ${why}`],
			choices: [
				...trunks.slice(0, 6).map(({ title, after }, index) => ({
					answer: String(index + 1),
					means: `after ${shortly(after.title)} of ${shortly(title)}: what is asked up to there is asked of it too`,
				})),
				{ answer: 'none', means: 'no: it is a ladder of its own' },
			],
			fallback: within ? '1' : 'none',
			take: (answers, answer) => {
				const trunk = trunks[Number(answer) - 1];
				const branch = trunk ? { from: trunk.title, after: trunk.after.title } : ('none' as const);
				return { ...answers, branches: { ...answers.branches, [role.title]: branch } };
			},
		};
	}
	return undefined;
}

/** The ladder in whose part of the source another role stands: it goes on from the highest level of that. */
function trunkAround(role: Role, ladders: readonly (readonly Level[])[], { roles }: Table): Trunk | undefined {
	const around = roles.find(({ key }) => key !== role.key && role.key.startsWith(key.endsWith('#') ? key : `${key}/`));
	const after = ladders.find(([first]) => first!.role === around?.key)?.at(-1);
	return around && after && { title: around.title, after };
}

/** The ladders that have levels below the number at which that of a role begins. */
function trunksBelow(role: Role, begins: number, ladders: readonly (readonly Level[])[], { roles }: Table): Trunk[] {
	const lowest = Math.min(...ladders.map(([first]) => first!.order));
	return ladders.flatMap((levels) => {
		const below = levels.findLast(({ order }) => order < begins);
		const of = roles.find(({ key }) => key === below?.role);
		return below && levels[0]!.order === lowest && of !== undefined && of !== role
			? [{ title: of.title, after: below }]
			: [];
	});
}
