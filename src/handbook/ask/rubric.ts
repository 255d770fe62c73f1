import { areasOf } from './areas.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { ladderOf, levelsOf } from './ladder.ts';
import { coveredBy, heldBy } from './ownership.ts';
import { askedRows, ownRows, type RubricRow } from './rubric-rows.ts';

/** Responsibilities by their area. */
export interface RubricArea {
	title: string;
	responsibilities: Entry<'responsibilities'>[];
}

/** Everything that the sheets of a role say of it. */
export interface Rubric {
	role: Entry<'roles'>;
	/** Lowest first, and after them the jobs beside the ladder. */
	levels: readonly Entry<'levels'>[];
	/** One for each axis on which some level asks something, then one for each fact and list of the levels' own. */
	rows: readonly RubricRow[];
	owns: RubricArea[];
	shares: RubricArea[];
	/** The roles that it shares with, by their ids. */
	sharesWith: string[];
	/** The roles that decide where those involved cannot agree, with how many responsibilities; most first. */
	escalates: { role: Entry<'roles'>; count: number }[];
}

/** Draws up the rubric of a role. */
export function rubricOf(handbook: Handbook, role: Entry<'roles'>): Rubric {
	const ladder = ladderOf(handbook, role.id);
	const levels = [...ladder, ...levelsOf(handbook, role.id).filter((level) => !ladder.includes(level))];
	const rows = [...askedRows(handbook, levels), ...ownRows(levels)];
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
