import type { Node } from '../../../sources/node.ts';
import type { THINGS } from '../../answers.ts';
import type { Guesses } from '../generalise.ts';
import { areMostly, isJob, isProficiency, isRank, isRung } from '../vocabulary.ts';
import {
	columnsOf,
	isLong,
	isMostlyLong,
	isOneArea,
	isPhrase,
	isShortArea,
	sideOf,
	textsIn,
	type Column,
	type Columns,
} from './columns.ts';
import { areSideBySide, guessDuties, guessOwned, guessOwners, ownersIn } from './owners.ts';
import { guessRecords, recordsIn } from './records.ts';
import { guessRungColumns, rungColumns } from './rung-columns.ts';
import { guessRungRows, namingColumn } from './rung-rows.ts';
import { guessSides, sidesIn } from './sides.ts';
import { guessSigns, signsIn } from './signs.ts';
import { guessSkills, skillsIn } from './skills.ts';

/** What a table lies in, and what follows for that from what the table is. */
export interface Over {
	/** The titles of roles, in lower case: a table that sets roles side by side is about none of them. */
	roles: ReadonlySet<string>;
	/** What is listed there, if its name says so. */
	kind?: (typeof THINGS)[number];
	/** Whether it is a page with prose, and not a sheet. */
	isPage: boolean;
	/** Whether its name says that it is about who answers for what. */
	saysDuties: boolean;
	/** Whether numbered rungs of tables are the steps of scales. */
	areScales: boolean;
	/** Whether there are scales whose steps a level can ask for. */
	hasScales: boolean;
	/** Whether it is a competency, as a label says or since all sheets are: what it says of a level is asked there. */
	isOfAxis: boolean;
	/** Whether it is a competency of many, each with its levels. */
	isAxisOfSheet: boolean;
	/** Takes the row of a title over some rows of the table for what those belong to. */
	section: (is: 'group' | 'axis' | 'part', guesses: Guesses) => void;
	/** Takes it for the role whose ladder the table is; one that only lists levels may be of several. */
	holdsLadder: (hasSaid: boolean, guesses: Guesses) => void;
	/** Takes it for the role, or the level, of which the table says what falls short and what goes beyond. */
	holdsSides: () => void;
	/** Takes it for what a long list is about, if it is called like that: a role, or a competency where the list names none. */
	holdsList: (hasAxes: boolean, hasSaid: boolean, guesses: Guesses) => void;
	/** Takes it for the competency that the table is about. */
	isAxis: (guesses: Guesses) => void;
}

/** Whether the rungs of a role are the rows or the columns of a table. */
export function hasRungs(table: Node, roles: ReadonlySet<string>): boolean {
	const all = columnsOf(table);
	if (signsIn(all) || areSideBySide(all) || ofRoles(all, roles).length > 1) return false;
	const found = rungColumns(all);
	if (found) {
		const heads = found.rungs.map(({ head, group }) => (found.areGroups && group ? group.head : head));
		return !areMostly(heads.filter(isRung), isProficiency);
	}
	return namingColumn(all) !== undefined;
}

const ofRoles = ({ columns }: Columns, roles: ReadonlySet<string>) =>
	columns.filter(({ head }) => [...roles].some((role) => head.toLowerCase().startsWith(role)));

/** Guesses what the rows, the columns and the cells of a table are. */
export function guessTable(table: Node, over: Over, guesses: Guesses): void {
	const all = columnsOf(table);
	if (all.columns.length === 0) return;
	const skills = skillsIn(all, over.saysDuties);
	if (skills) return guessSkills(all, skills, over, guesses);
	const signs = signsIn(all);
	if (signs) return guessSigns(all, signs, guesses);
	if (areSideBySide(all)) return guessOwned(all, guesses);
	const sided = ofRoles(all, over.roles);
	if (sided.length > 1) {
		// With a column beside them they are a table of contents: names of levels by role.
		if (sided.length === all.columns.length) guessOwned(all, guesses);
		return;
	}
	const owners = ownersIn(all);
	if (owners) return guessOwners(all, owners, guesses);
	if (
		over.saysDuties &&
		all.columns.length > 2 &&
		all.columns.slice(1).filter(({ head }) => isJob(head) || isRung(head)).length * 2 > all.columns.length - 1
	)
		return guessDuties(all, guesses);
	const sides = sidesIn(all);
	if (sides) return guessSides(all, sides, over, guesses);
	const rungs = rungColumns(all);
	if (rungs) return guessRungColumns(all, rungs, over, guesses);
	const named = namingColumn(all);
	const records = recordsIn(all, over.kind);
	// A page has tables in its prose too: one that names one kind of thing says little.
	const isSure = !over.isPage || (records?.names.size ?? 0) > 1;
	const areRoles = records?.is === 'role' && named?.says.meaning === 'role' && !areMostly(textsIn(named), isRank);
	const isGrid = named && records?.is !== undefined && records.is !== 'axis' && areAreas(all, named, over);
	if (records && isSure && (areRoles || !isGrid)) return guessRecords(all, records, over, guesses);
	if (named) guessRungRows(all, named, over, guesses);
}

/** Whether the columns beside the one that names rungs are areas: they hold what is asked, under names of their own. */
const areAreas = ({ columns }: Columns, named: Column, { isPage }: Over) =>
	columns.some(
		(column) =>
			column !== named &&
			sideOf(column) === undefined &&
			((isLong(column) &&
				(column.says.meaning === undefined || (column.says.meaning === 'axis' && isMostlyLong(column)))) ||
				(!isPage && (isPhrase(column) || isShortArea(column))) ||
				isOneArea(column, named)),
	) || columns.filter((column) => column.says.meaning === 'statement' && isLong(column)).length > 1;
