import { isMark } from '../../enter-mark.ts';
import type { Guesses } from '../generalise.ts';
import { areMostly, isRank, isRung, rungsAmong } from '../vocabulary.ts';
import {
	areNumbers,
	isDistinct,
	isLong,
	namesRungs,
	readingOf,
	textsIn,
	type Column,
	type Columns,
} from './columns.ts';
import { guessCells, guessNames } from './says.ts';
import type { Over } from './table.ts';

/** A table that says with yes and no which skill is asked at which rung. */
export type Skills =
	| { rungs: 'columns'; marks: Column[]; skill: Column; others: Column[] }
	| { rungs: 'rows'; marks: Column[]; level: Column; others: Column[] };

const areMarks = (column: Column) => {
	const texts = textsIn(column);
	return texts.length > 0 && texts.every(isMark) && !areNumbers(column);
};

/** The parts of such a table; nothing where it is none, or says who answers for what. */
export function skillsIn({ columns, rows }: Columns, saysDuties: boolean): Skills | undefined {
	const marks = columns.filter((column) => areMarks(column) && column.says.meaning !== 'optional');
	const rest = columns.filter((column) => !marks.includes(column) && textsIn(column).length > 0);
	if (marks.length < 2 || saysDuties || rest.some(({ says }) => says.meaning === 'responsibility')) return undefined;
	const full = rest.filter((column) => textsIn(column).length === rows.length);
	const heads = marks.map(({ head }) => head);
	const isOne = rungsAmong(heads);
	// `Developer` beside `Junior developer` is a rung; a tech lead beside a manager is none.
	const isRankAmong = (head: string) => isRank(head) || (isOne(head) && !isRung(head));
	if (heads.every(isOne) && areMostly(heads, isRankAmong)) {
		const skill = skillAmong(full.filter(isDistinct)) ?? full.at(-1);
		return skill && { rungs: 'columns', marks, skill, others: rest.filter((column) => column !== skill) };
	}
	const level = full.find((column) => namesRungs(column) && isDistinct(column));
	return level && !heads.some(isRung)
		? { rungs: 'rows', marks, level, others: rest.filter((column) => column !== level) }
		: undefined;
}

/** The column that says what is asked, the narrowest of those that name a skill. */
const skillAmong = (columns: readonly Column[]) =>
	columns.findLast(({ says }) => says.meaning === 'axis' || says.meaning === 'statement') ??
	columns.findLast(({ says }) => says.meaning === undefined) ??
	columns.at(-1);

/** Takes a table for one of skills: a yes asks for the one of its row, or the one of its column. */
export function guessSkills({ rows }: Columns, skills: Skills, over: Over, guesses: Guesses): void {
	const { marks, others } = skills;
	for (const column of others) {
		const isAxis = ['axis', 'group', 'track'].includes(column.says.meaning ?? '') && skills.rungs === 'columns';
		if (isAxis) guessNames(column, { is: 'axis' }, guesses);
		else if (skills.rungs === 'rows')
			for (const cell of column.cells) guesses.set(cell, { is: isLong(column) ? 'summary' : 'fact' });
		else guessCells(column.cells, { is: 'nothing' }, guesses);
	}
	if (skills.rungs === 'columns') {
		const { head } = skills.skill;
		const reads = readingOf(marks.map((column) => column.head));
		for (const row of rows) guesses.set(row, { is: 'part' });
		guessCells(skills.skill.cells, { is: 'part' }, guesses);
		for (const { cells } of marks) {
			for (const cell of cells) guesses.set(cell, { is: 'level', ...(reads && { reads }) });
			guessCells(cells, { is: 'statement', asks: head }, guesses);
		}
		over.section(others.some(({ says }) => says.meaning === 'axis') ? 'group' : 'axis', guesses);
	} else {
		const reads = readingOf(textsIn(skills.level));
		for (const row of rows) guesses.set(row, { is: 'level' });
		guessNames(skills.level, { is: 'title', ...(reads && { reads }) }, guesses);
		for (const { cells } of marks) guessCells(cells, { is: 'statement', asks: '*' }, guesses);
		over.section('axis', guesses);
	}
	over.holdsLadder(true, guesses);
}
