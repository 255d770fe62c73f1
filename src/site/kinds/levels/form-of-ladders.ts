import { rungTable } from '../../../handbook/ask/ladders-by-track.ts';
import { rungsOf } from '../../../handbook/ask/on-a-par.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { titleOfLevel } from '../../handbook/level-place.ts';
import { rolesWithLevels } from '../../../handbook/lists/of-roles.ts';
import { hasRoom } from './room.ts';
import { sentences } from './sentences.ts';

/** How the levels of all roles are set out. */
export interface FormOfLadders {
	/** Whether roles are the columns of the table or its rows; nothing where there is no table. */
	form: 'columns' | 'rows' | undefined;
	/** The roles that have their rungs in common, and the numbers of these. */
	inTable: Entry<'roles'>[];
	rungs: number[];
	/** The roles whose levels are listed role by role. */
	apart: Entry<'roles'>[];
}

/** The most roles that are set side by side as columns. */
const MOST_COLUMNS = 7;

/** Finds the form in which the levels of all roles can be read: those on common rungs in a table, if one has room. */
export function formOfLadders(handbook: PublicHandbook): FormOfLadders {
	const roles = rolesWithLevels(handbook);
	const common = roles.filter(({ id }) => rungsOf(handbook).some(({ levels }) => levels.has(id)));
	const { rungs, rows } = rungTable(handbook, common);
	const byRole = rows.map(({ role, levels }) => [role.data.title, ...levels.flat().map(titleOfLevel)]);
	const byRung = rungs.map((order, index) => [
		fill(sentences.rung, { order }),
		...rows.flatMap(({ levels }) => levels[index]!.map(titleOfLevel)),
	]);
	const titles = rows.map(({ role }) => role.data.title);
	const form =
		common.length === 0
			? undefined
			: common.length <= MOST_COLUMNS && hasRoom([[sentences.level], ...byRole])
				? 'columns'
				: rungs.length > 1 && hasRoom([titles, ...byRung])
					? 'rows'
					: undefined;
	const inTable = form === undefined ? [] : common;
	return { form, inTable, rungs, apart: roles.filter((role) => !inTable.includes(role)) };
}
