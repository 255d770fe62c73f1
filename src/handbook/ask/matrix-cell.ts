import type { Entry, Handbook } from '../model/handbook.ts';
import { cellOf } from './asked.ts';
import { ladderUpTo, type AskedStatement } from './ladder.ts';
import { newAtLevel, stillAskedAt, type AxisNews } from './new-at-level.ts';

type Level = Entry<'levels'>;
type Step = Entry<'axes'>['data']['scale'][number];

/** The step that is asked in a cell. */
export interface MatrixRating {
	/** Counted from 1. */
	step: number;
	/** What the step is called; nothing where the scale has no such step, or it has no name. */
	name: string | undefined;
	/** What the step says, as far as the level does not say the same. */
	text: string | undefined;
	statements: Step['statements'];
	/** Whether lower levels ask another, or none. */
	isNew: boolean;
	optional: boolean;
}

/** What a lower level asked first, and goes on being asked in a cell. */
export interface Carried {
	from: Level;
	text: string | undefined;
	statements: readonly AskedStatement[];
}

/** What a level asks on one axis: what is new, and what is carried from below. */
export interface MatrixCell {
	rating: MatrixRating | undefined;
	/** What the level says itself, beside its rating; nothing where it adds nothing. */
	news: AxisNews | undefined;
	/** Whether the step is all that is asked anew, so that its own words say what. */
	isStepAlone: boolean;
	/** By the level that asked it first, the nearest one first. */
	carried: readonly Carried[];
}

/** What a level asks, by the id of the axis; axes on which neither it nor a lower one asks anything are left out. */
export function matrixCells(handbook: Handbook, level: Level): ReadonlyMap<string, MatrixCell> {
	const news = new Map(newAtLevel(handbook, level).map((part) => [part.axis.id, part]));
	const carried = new Map<string, Carried[]>();
	for (const { from, asked } of stillAskedAt(handbook, level)) {
		for (const { axis, statements, text } of asked)
			carried.set(axis.id, [...(carried.get(axis.id) ?? []), { from, text, statements }]);
	}
	const cells = new Map<string, MatrixCell>();
	for (const axis of handbook.axes.values()) {
		const part = news.get(axis.id);
		const rating = ratingAt(handbook, level, axis, part);
		const still = carried.get(axis.id) ?? [];
		if (!part && !rating && still.length === 0) continue;
		const isSilent = !part || (part.text === undefined && part.statements.length === 0);
		cells.set(axis.id, { rating, news: part, isStepAlone: rating?.isNew === true && isSilent, carried: still });
	}
	return cells;
}

/** The rating of a level, or that of the nearest lower level that has one. */
function ratingAt(
	handbook: Handbook,
	level: Level,
	axis: Entry<'axes'>,
	news: AxisNews | undefined,
): MatrixRating | undefined {
	const cells = ladderUpTo(handbook, level).map((each) => cellOf(handbook, each, axis.id));
	const at = cells.at(-1);
	const before = cells.slice(0, -1).findLast((cell) => cell?.rating !== undefined);
	const asked = at?.rating === undefined ? before : at;
	if (asked?.rating === undefined) return undefined;
	const said = axis.data.scale[asked.rating - 1];
	const own = new Set([news?.text, ...(news?.statements ?? []).map(({ text }) => text)]);
	return {
		step: asked.rating,
		name: said?.name,
		text: own.has(said?.text) ? undefined : said?.text,
		statements: said?.statements.filter(({ text }) => !own.has(text)) ?? [],
		isNew: asked.rating !== before?.rating,
		optional: asked.optional,
	};
}

/** How many letters somebody reads in a cell: what is new, and what is carried. */
export function lettersIn({ rating, news, isStepAlone, carried }: MatrixCell): { added: number; carried: number } {
	const step = isStepAlone ? [rating?.text, ...(rating?.statements ?? []).map(({ text }) => text)] : [];
	const sides = [news?.below, news?.above, ...(news?.statements ?? []).flatMap(({ below, above }) => [below, above])];
	const own = [news?.text, ...(news?.statements ?? []).map(({ text }) => text)];
	return {
		added: letters([...step, ...sides, ...own]),
		carried: letters(carried.flatMap(({ text, statements }) => [text, ...statements.map((each) => each.text)])),
	};
}

const letters = (texts: readonly (string | undefined)[]) => texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
