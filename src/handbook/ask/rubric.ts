import { orderedAxes } from './axis-groups.ts';
import { areasOf } from './areas.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { ladderOf } from './ladder.ts';
import { newAtLevel, type NewStatement } from './new-at-level.ts';
import { coveredBy, heldBy } from './ownership.ts';

/** What a level adds on an axis, as it stands in a cell of a rubric. */
export interface RubricCell {
	rating: number | undefined;
	/** Whether the rating is higher than on the level before. */
	rises: boolean;
	/** The name of the step, and what it says where the level itself says nothing. */
	step: string | undefined;
	stepText: string | undefined;
	text: string | undefined;
	below: string | undefined;
	above: string | undefined;
	statements: NewStatement[];
}

/** Responsibilities by their area. */
export interface RubricArea {
	title: string;
	responsibilities: Entry<'responsibilities'>[];
}

/** Everything that one sheet of paper says of a role. */
export interface Rubric {
	role: Entry<'roles'>;
	/** Lowest first. */
	levels: readonly Entry<'levels'>[];
	/** One row for each axis on which some level asks something, with a cell for each level. */
	rows: { axis: Entry<'axes'>; cells: (RubricCell | undefined)[] }[];
	owns: RubricArea[];
	shares: RubricArea[];
	/** The roles that it shares with, by their ids. */
	sharesWith: string[];
	/** The roles that decide where those involved cannot agree, with how many responsibilities; most first. */
	escalates: { role: Entry<'roles'>; count: number }[];
}

/** Draws up the sheet of a role. */
export function rubricOf(handbook: Handbook, role: Entry<'roles'>): Rubric {
	const levels = ladderOf(handbook, role.id);
	const news = levels.map((level) => new Map(newAtLevel(handbook, level).map((part) => [part.axis, part])));
	const axes = orderedAxes(handbook).filter((axis) => news.some((parts) => parts.has(axis)));
	const rows = axes.map((axis) => ({
		axis,
		cells: news.map((parts) => {
			const part = parts.get(axis);
			if (!part) return undefined;
			const { rating, before, text, below, above, statements } = part;
			const step = rating === undefined ? undefined : axis.data.scale[rating - 1];
			const silent = text === undefined && statements.length === 0 && rating !== before;
			const stepText = silent
				? [step?.text, ...(step?.statements ?? []).map((statement) => statement.text)].filter(Boolean).join(' ')
				: '';
			return {
				rating,
				rises: before !== undefined && rating !== undefined && rating > before,
				step: step?.name,
				stepText: stepText || undefined,
				text,
				below,
				above,
				statements,
			};
		}),
	}));
	const held = heldBy(handbook, role.id);
	const shared = new Set(held.filter(({ hold }) => hold.kind === 'shares').map(({ responsibility }) => responsibility));
	const sharesWith = [...new Set(held.flatMap(({ hold }) => (hold.kind === 'shares' ? hold.with : [])))];
	const itself = new Set([role.id, ...coveredBy(handbook, role.id)]);
	const alone = new Set(
		held.map(({ responsibility }) => responsibility).filter((responsibility) => !shared.has(responsibility)),
	);
	const byArea = (which: ReadonlySet<Entry<'responsibilities'>>): RubricArea[] =>
		areasOf(handbook)
			.map(({ title, responsibilities }) => ({
				title,
				responsibilities: responsibilities.filter((one) => which.has(one)),
			}))
			.filter(({ responsibilities }) => responsibilities.length > 0);
	const counts = new Map<string, number>();
	for (const { responsibility } of held) {
		const to = responsibility.data.escalateTo;
		if (to !== undefined && !itself.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
	}
	const escalates = [...counts]
		.flatMap(([id, count]) => (handbook.roles.get(id) ? { role: handbook.roles.get(id)!, count } : []))
		.sort((a, b) => b.count - a.count);
	return { role, levels, rows, owns: byArea(alone), shares: byArea(shared), sharesWith, escalates };
}
