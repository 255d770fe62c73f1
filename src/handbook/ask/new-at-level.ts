import type { Entry, Handbook } from '../model/handbook.ts';
import { askedAt, axesOf, levelsOf, type AskedStatement } from './ladder.ts';

type Expectation = Entry<'levels'>['data']['expectations'][string];

/** A statement that a level adds, with the one of a lower level that it replaces. */
export type NewStatement = Expectation['statements'][number] & { raises?: AskedStatement };

/** What a level asks on one axis that the level below does not. */
export interface AxisNews {
	axis: Entry<'axes'>;
	/** The step that is asked, counted from 1. */
	rating: number | undefined;
	/** The step that the level below asks; none on the lowest level. */
	before: number | undefined;
	text: string | undefined;
	statements: NewStatement[];
}

/** What a lower level asked first, and a level goes on asking, on one axis. */
export interface StillAsked {
	axis: Entry<'axes'>;
	statements: AskedStatement[];
	text: string | undefined;
}

/** The levels of the same role next to a level. */
export function neighboursOf(
	handbook: Handbook,
	level: Entry<'levels'>,
): Record<'below' | 'above', Entry<'levels'> | undefined> {
	const levels = levelsOf(handbook, level.data.role);
	const at = levels.indexOf(level);
	return { below: levels[at - 1], above: levels[at + 1] };
}

/** What is new at a level, axis by axis, in the order of charts; axes on which it says nothing are left out. */
export function newAtLevel(handbook: Handbook, level: Entry<'levels'>): AxisNews[] {
	const levels = levelsOf(handbook, level.data.role);
	const below = levels[levels.indexOf(level) - 1];
	return axesAsked(handbook, level).flatMap((axis) => {
		const asked = level.data.expectations[axis.id];
		if (!asked) return [];
		const earlier = below
			? new Map(askedAt(levels, below, axis.id).map((statement) => [statement.id, statement]))
			: undefined;
		const statements = asked.statements.map((statement) => {
			const raises = earlier?.get(statement.id);
			return raises ? { ...statement, raises } : statement;
		});
		const before = below?.data.expectations[axis.id]?.rating;
		return [{ axis, rating: asked.rating, before, text: asked.text, statements }];
	});
}

/**
 * What lower levels ask and a level neither raises nor says anew.
 *
 * @returns by the level that asked it first, the nearest one first
 */
export function stillAskedAt(
	handbook: Handbook,
	level: Entry<'levels'>,
): { from: Entry<'levels'>; asked: StillAsked[] }[] {
	const levels = levelsOf(handbook, level.data.role);
	const lower = levels.slice(0, levels.indexOf(level)).reverse();
	const axes = axesAsked(handbook, level).map((axis) => ({
		axis,
		statements: askedAt(levels, level, axis.id),
		textFrom: [level, ...lower].find(({ data }) => data.expectations[axis.id]?.text !== undefined),
	}));
	return lower
		.map((from) => ({
			from,
			asked: axes
				.map(({ axis, statements, textFrom }) => ({
					axis,
					statements: statements.filter((statement) => statement.from === from),
					text: textFrom === from ? from.data.expectations[axis.id]!.text : undefined,
				}))
				.filter(({ statements, text }) => statements.length > 0 || text !== undefined),
		}))
		.filter(({ asked }) => asked.length > 0);
}

/** The axes of a role, and after them any other on which one of its levels asks something. */
function axesAsked(handbook: Handbook, level: Entry<'levels'>): Entry<'axes'>[] {
	const role = handbook.roles.get(level.data.role);
	const axes = role ? axesOf(handbook, role) : [];
	const others = levelsOf(handbook, level.data.role)
		.flatMap(({ data }) => Object.keys(data.expectations))
		.flatMap((id) => handbook.axes.get(id) ?? []);
	return [...new Set([...axes, ...others])];
}
