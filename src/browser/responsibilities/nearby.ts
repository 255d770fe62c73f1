import { isAsked, type Choice } from './choice.ts';
import type { Row } from './rows.ts';

/** What is asked for, of the rows that there are. */
export interface Asked<Of extends Row> {
	rows: readonly Of[];
	/** Whether nothing falls to the role in the team, so that these are what it holds where it is there. */
	isAbsent: boolean;
}

/** How many there would be if one thing that was asked for did not matter. */
export interface Near {
	name: keyof Choice;
	count: number;
}

/** Which of the tables of holders a row is looked up in: that of the team at hand, and that of all roles. */
export interface Tables {
	team: number;
	whole: number;
}

const holds = (row: Row, table: number, id: string) => row.held[table]!.answers.some(({ role }) => role === id);

/** The rows that are asked for. A role that a team doesn't have is asked for by what it holds where it is there. */
export function askedRows<Of extends Row>(rows: readonly Of[], choice: Choice, { team, whole }: Tables): Asked<Of> {
	const { role } = choice;
	const isAbsent =
		team !== whole &&
		role !== '' &&
		!rows.some((row) => holds(row, team, role)) &&
		rows.some((row) => holds(row, whole, role));
	return { rows: rows.filter((row) => isAsked(row, choice, isAbsent ? whole : team)), isAbsent };
}

/**
 * What is near where nothing is all of what was asked for.
 *
 * @param tablesOf which tables go with a choice: without its team they are others
 */
export function nearby(rows: readonly Row[], choice: Choice, tablesOf: (choice: Choice) => Tables): Near[] {
	const names = (Object.keys(choice) as (keyof Choice)[]).filter((name) => choice[name] !== '');
	if (names.length < 2) return [];
	return names
		.map((name) => ({ name, wider: { ...choice, [name]: '' } }))
		.map(({ name, wider }) => ({ name, count: askedRows(rows, wider, tablesOf(wider)).rows.length }))
		.filter(({ count }) => count > 0);
}
