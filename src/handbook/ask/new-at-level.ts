import type { Entry, Handbook } from '../model/handbook.ts';
import { axisGroups } from './axis-groups.ts';
import { cellOf, cellsOf, type Asked, type Cell } from './asked.ts';
import { askedAt, axesOf, branchesFrom, ladderOf, ladderUpTo, type AskedStatement } from './ladder.ts';

type Level = Entry<'levels'>;

/** A statement that a level adds, with the one of a lower level that it replaces. */
export type NewStatement = Asked & { raises?: AskedStatement };

/** What a level asks on one axis that the level below does not. */
export interface AxisNews extends Omit<Cell, 'statements'> {
	axis: Entry<'axes'>;
	/** The step that the level below asks; none on the lowest level. */
	before: number | undefined;
	statements: NewStatement[];
}

/** What a lower level asked first, and a level goes on asking, on one axis. */
export interface StillAsked {
	axis: Entry<'axes'>;
	statements: AskedStatement[];
	text: string | undefined;
}

/** What one lower level asked first, and a level goes on asking. */
export interface StillAskedOf {
	from: Level;
	asked: StillAsked[];
}

/** The levels next to a level: the one below it, and those that come after it, of its role and of those that branch off. */
export function neighboursOf(handbook: Handbook, level: Level): { below: Level | undefined; above: Level[] } {
	if (!level.data.rung) return { below: undefined, above: [] };
	const above = (role: string) => ladderOf(handbook, role)[ladderOf(handbook, role).indexOf(level) + 1] ?? [];
	return {
		below: ladderUpTo(handbook, level).at(-2),
		above: [level.data.role, ...branchesFrom(handbook, level).map(({ id }) => id)].flatMap(above),
	};
}

/** What is new at a level, axis by axis, in the order of charts; axes on which it says nothing are left out. */
export function newAtLevel(handbook: Handbook, level: Level): AxisNews[] {
	const below = ladderUpTo(handbook, level).at(-2);
	return axesAsked(handbook, level).flatMap((axis) => {
		const asked = cellOf(handbook, level, axis.id);
		if (!asked || isSilent(asked)) return [];
		const earlier = new Map(below && askedAt(handbook, below, axis.id).map((statement) => [statement.id, statement]));
		const statements = asked.statements.flatMap((statement): NewStatement[] => {
			const raises = earlier.get(statement.id);
			// What is taken from where a lower rung takes it too is nothing new.
			if (raises && raises.origin === statement.origin && raises.optional === statement.optional) return [];
			return [raises ? { ...statement, raises } : statement];
		});
		const before = below && cellOf(handbook, below, axis.id)?.rating;
		return [{ ...asked, axis, before, statements }];
	});
}

/** What is new by the group of the competency; competencies of no group come first, as a group without a title. */
export function newsByGroup(handbook: Handbook, news: readonly AxisNews[]): { title?: string; news: AxisNews[] }[] {
	return axisGroups(handbook)
		.map(({ title, axes }) => ({ ...(title ? { title } : {}), news: news.filter(({ axis }) => axes.includes(axis)) }))
		.filter((group) => group.news.length > 0);
}

/** Whether a level says of an axis that there is nothing new. */
const isSilent = ({ rating, text, below, above, examples, statements }: Cell) =>
	[rating, text, below, above].every((part) => part === undefined) && examples.length + statements.length === 0;

/**
 * What lower levels ask and a level neither raises nor says anew.
 *
 * @returns by the level that asked it first, the nearest one first
 */
export function stillAskedAt(handbook: Handbook, level: Level): StillAskedOf[] {
	const lower = ladderUpTo(handbook, level).slice(0, -1).reverse();
	const axes = axesAsked(handbook, level).map((axis) => ({
		axis,
		statements: askedAt(handbook, level, axis.id),
		textFrom: [level, ...lower].find((one) => cellOf(handbook, one, axis.id)?.text !== undefined),
	}));
	return lower
		.map((from) => ({
			from,
			asked: axes
				.map(({ axis, statements, textFrom }) => ({
					axis,
					statements: statements.filter(({ at }) => at === from),
					text: textFrom === from ? cellOf(handbook, from, axis.id)!.text : undefined,
				}))
				.filter(({ statements, text }) => statements.length > 0 || text !== undefined),
		}))
		.filter(({ asked }) => asked.length > 0);
}

/** How many statements and texts of a lower level go on being asked. */
export const sizeOfStill = ({ asked }: StillAskedOf): number =>
	asked.reduce((sum, { statements, text }) => sum + statements.length + (text === undefined ? 0 : 1), 0);

/** The axes of a role, and after them any other on which one of its levels asks something. */
function axesAsked(handbook: Handbook, level: Level): Entry<'axes'>[] {
	const role = handbook.roles.get(level.data.role);
	const axes = role ? axesOf(handbook, role) : [];
	const others = [level, ...ladderOf(handbook, level.data.role)]
		.flatMap((one) => [...cellsOf(handbook, one).keys()])
		.flatMap((id) => handbook.axes.get(id) ?? []);
	return [...new Set([...axes, ...others])];
}
