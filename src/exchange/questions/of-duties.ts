import { list } from '../../handbook/language/words.ts';
import { DUTIES, type Answers } from '../shapes/answers.ts';
import { readLadder } from '../shapes/read-ladder.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Role } from '../table/things.ts';
import { shortly, type Asked, type Question } from './question.ts';

/** Responsibilities that some roles list each for itself. */
interface Listed {
	roles: Role[];
	duties: Statement[];
}

/** What a responsibility is that several roles list: one word for each set of them. */
export type DutyAnswer = (typeof DUTIES)[number];

/** The name of a set of roles in an answer. */
const nameOf = (roles: readonly Role[]) => roles.map(({ title }) => title).join(' + ');

/** Sets of roles that list the same, each by itself; what a table has in one row, or calls shared, its authors have settled. */
function listedBySeveral({ statements, owners, roles }: Table): Listed[] {
	const sets = new Map<string, Listed>();
	const duties = statements.filter(({ kind }) => kind === 'responsibility');
	for (const [key, same] of Map.groupBy(duties, (duty) => duty.same ?? duty.key)) {
		const holders = new Set(
			owners.flatMap(({ responsibility, role, as }) =>
				as === 'owner' && same.some((duty) => duty.key === responsibility) ? [role] : [],
			),
		);
		if (same.length < 2 || holders.size < 2) continue;
		const those = roles.filter((role) => holders.has(role.key));
		const set = sets.get(nameOf(those)) ?? { roles: those, duties: [] };
		set.duties.push(same.find((duty) => duty.key === key) ?? same[0]!);
		sets.set(nameOf(those), set);
	}
	return [...sets.values()];
}

const answerFor = ({ duties }: Answers, { roles }: Listed): DutyAnswer | undefined =>
	typeof duties === 'string' ? duties : duties?.[nameOf(roles)];

/** What the responsibilities are that several roles list. */
export function dutiesQuestion({ given, read: { table } }: Asked): Question | undefined {
	const open = listedBySeveral(table).find((one) => answerFor(given, one) === undefined);
	if (!open) return undefined;
	const names = list(open.roles.map(({ title }) => shortly(title)));
	const more = open.duties.length > 1 ? `, and ${open.duties.length - 1} more` : '';
	return {
		lines: [
			`${names} list the same ${open.duties.length === 1 ? 'responsibility' : 'responsibilities'}: ${shortly(open.duties[0]!.text)}${more}. What are they?`,
		],
		choices: [
			{ answer: 'shared', means: 'one thing that they answer for together' },
			{
				answer: 'parent',
				means: 'one thing that each does for their own part: a common role has it, which they extend',
			},
			{ answer: 'each', means: 'different things of one name: each has their own, with the role in its title' },
		],
		fallback: 'shared',
		take: (answers, answer) => ({
			...answers,
			duties: {
				...(typeof answers.duties === 'object' ? answers.duties : {}),
				[nameOf(open.roles)]: answer as DutyAnswer,
			},
		}),
	};
}

/** What a role is that does what another answers for, where some do. */
export function doersQuestion({ source, given, proposed, settled, read: { table } }: Asked): Question | undefined {
	if (given.doers !== undefined) return undefined;
	const other = readLadder(source, { ...settled, doers: 'owner' }).table;
	const shared = other.owners.filter(
		({ responsibility, role, as }) =>
			as === 'owner' &&
			table.owners.some((one) => one.responsibility === responsibility && one.role === role && one.as !== as),
	);
	const [first] = shared;
	if (!first) return undefined;
	const titleOf = (key: string) => shortly(table.roles.find((role) => role.key === key)?.title ?? '');
	const text = table.statements.find(({ key }) => key === first.responsibility)!.text;
	const answers = table.owners.find(
		({ responsibility, as }) => responsibility === first.responsibility && as === 'owner',
	)!;
	return {
		lines: [
			'Who answers for it where one role does it (R) and another is accountable (A)?',
			`${shortly(text)}: ${titleOf(first.role)} does it, ${titleOf(answers.role)} is accountable; there are ${shared.length} such.`,
		],
		choices: [
			{ answer: 'consulted', means: 'who is accountable; who does it is asked before it is decided' },
			{ answer: 'owner', means: 'both: they share it' },
		],
		fallback: proposed.doers,
		take: (all, answer) => ({ ...all, doers: answer as 'owner' }),
	};
}

/** A table in which responsibilities that several roles list are what somebody has said. */
export function settleDuties(table: Table, answers: Answers): Table {
	let { roles, owners, statements } = table;
	for (const set of listedBySeveral(table)) {
		const answer = answerFor(answers, set) ?? 'shared';
		const firsts = new Set(set.duties.map(({ key }) => key));
		const isOne = (duty: Statement) => firsts.has(duty.key) || firsts.has(duty.same ?? '');
		if (answer === 'each') statements = statements.map((duty) => (isOne(duty) ? { ...duty, same: undefined } : duty));
		// A role extends one other at the most.
		if (answer !== 'parent' || set.roles.some(({ key }) => roles.find((role) => role.key === key)?.extends)) continue;
		const [{ at, track }] = set.roles as [Role];
		const key = `${set.roles.map((role) => role.key).join(' + ')}`;
		const title = list(set.roles.map((role) => role.title));
		const keys = new Set(set.roles.map((role) => role.key));
		const ofOne = new Set(statements.filter(isOne).map((duty) => duty.key));
		roles = [
			...roles.map((role) => (keys.has(role.key) ? { ...role, extends: key } : role)),
			{ key, at, title, aliases: [], facts: [], kind: 'common', ...(track === undefined ? {} : { track }) },
		];
		owners = owners.map((owner) => (ofOne.has(owner.responsibility) ? { ...owner, role: key } : owner));
	}
	return { ...table, roles, owners, statements };
}
