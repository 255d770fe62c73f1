import { axisGroups } from './axis-groups.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { newAtLevel, type AxisNews, type NewStatement } from './new-at-level.ts';

type Level = Entry<'levels'>;
type Statement = Level['data']['lists'][number]['items'][number];

/** A statement of a rubric: of a level, or of a list of its own. */
export type RubricStatement = Statement & Partial<Pick<NewStatement, 'optional' | 'raises'>>;

/** What a level adds in one row of a rubric. */
export interface RubricCell {
	rating?: RubricRating;
	text?: string | undefined;
	below?: string | undefined;
	above?: string | undefined;
	examples: Statement['examples'];
	statements: readonly RubricStatement[];
}

/** The step of a scale at which a level is rated. */
export interface RubricRating {
	/** Counted from 1. */
	step: number;
	/** How many steps the scale has; 0 where they have no names. */
	of: number;
	name: string | undefined;
	optional: boolean;
	/** Whether it is higher than on the level before. */
	rises: boolean;
	/** What the step says, where the level before does not stand on it; nothing else says it where the level is silent. */
	text: string | undefined;
	statements: readonly Statement[];
	isSilent: boolean;
}

/** A row of a rubric, with a cell for each level: an axis, or what the levels have of their own. */
export interface RubricRow {
	title: string;
	axis?: Entry<'axes'>;
	/** The title of the group of axes that it belongs to. */
	group?: string | undefined;
	cells: readonly (RubricCell | undefined)[];
}

/** What levels ask that those below do not: a row for each axis of which one of them says something. */
export function askedRows(handbook: Handbook, levels: readonly Level[]): RubricRow[] {
	const news = levels.map((level) => new Map(newAtLevel(handbook, level).map((part) => [part.axis, part])));
	return axisGroups(handbook).flatMap(({ title: group, axes }) =>
		axes
			.filter((axis) => news.some((parts) => parts.has(axis)))
			.map((axis) => ({ title: axis.data.title, axis, group, cells: news.map((parts) => cellOf(parts.get(axis))) })),
	);
}

function cellOf(news: AxisNews | undefined): RubricCell | undefined {
	if (!news) return undefined;
	const { rating: step, before, optional, text, below, above, examples, statements, axis } = news;
	const cell = { text, below, above, examples, statements };
	if (step === undefined) return cell;
	const at = axis.data.scale[step - 1];
	const isNew = step !== before;
	const rating = {
		step,
		of: at ? axis.data.scale.length : 0,
		name: at?.name,
		optional,
		rises: before !== undefined && step > before,
		text: isNew ? at?.text : undefined,
		statements: isNew && at ? at.statements : [],
		isSilent: text === undefined && statements.length === 0,
	};
	return { ...cell, rating };
}

/** The facts and lists that levels have of their own: equal labels and titles in one row. */
export function ownRows(levels: readonly Level[]): RubricRow[] {
	const labels = new Set(levels.flatMap(({ data }) => data.details.map(({ label }) => label)));
	const titles = new Set(levels.flatMap(({ data }) => data.lists.map(({ title }) => title)));
	const row = (title: string, of: (data: Level['data']) => Pick<RubricCell, 'text' | 'statements'>): RubricRow => ({
		title,
		cells: levels.map(({ data }) => {
			const { text, statements } = of(data);
			return text === undefined && statements.length === 0 ? undefined : { text, statements, examples: [] };
		}),
	});
	return [
		...[...labels].map((label) =>
			row(label, ({ details }) => ({
				text: details.flatMap((detail) => (detail.label === label ? detail.value : [])).join(', ') || undefined,
				statements: [],
			})),
		),
		...[...titles].map((title) =>
			row(title, ({ lists }) => ({
				text: undefined,
				statements: lists.filter((list) => list.title === title).flatMap(({ items }) => items),
			})),
		),
	];
}
