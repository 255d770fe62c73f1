import type { Entry, Handbook } from '../model/handbook.ts';
import { rememberedOf } from '../model/remembered.ts';
import { cellOf, cellsOf, type Asked } from './asked.ts';
import { orderedAxes } from './axis-groups.ts';
import { ladderOf, levelsOf } from './ladder.ts';

type Level = Entry<'levels'>;

/** Something that is asked from one level of a role on, up to the one that raises it or says it anew. */
export interface Span<What> {
	what: What;
	/** The number of the level that first asks it, among those of the role. */
	from: number;
	/** The number of the first level above it that does not ask it so any more. */
	to: number;
}

/** A rating, and whether it is welcome rather than asked. */
export interface Rated {
	rating: number;
	optional: boolean;
}

/** All that the levels of a role ask on one axis, each thing once. */
export interface SpansOnAxis {
	axis: Entry<'axes'>;
	ratings: readonly Span<Rated>[];
	texts: readonly Span<string>[];
	statements: readonly Span<Asked>[];
}

/** All that the levels of a role ask. */
export interface AskedOfRole {
	/** The rungs of its ladder with those of its trunk, lowest first, then the jobs beside it. */
	levels: readonly Level[];
	axes: readonly SpansOnAxis[];
}

/**
 * What a role asks at each of its levels, told once: a level holds what it adds, so what two levels ask
 * in all would be most of it twice. A job beside the ladder asks what it says itself, and nothing of it
 * goes on.
 */
export const askedSpans = rememberedOf((handbook, role: Entry<'roles'>): AskedOfRole => {
	const rungs = ladderOf(handbook, role.id);
	const levels = [...rungs, ...levelsOf(handbook, role.id).filter((level) => !rungs.includes(level))];
	const spoken = new Set(levels.flatMap((level) => [...cellsOf(handbook, level).keys()]));
	const axes = orderedAxes(handbook).filter(({ id }) => spoken.has(id));
	return { levels, axes: axes.map((axis) => spansOn(handbook, axis, levels, rungs.length)) };
});

function spansOn(handbook: Handbook, axis: Entry<'axes'>, levels: readonly Level[], rungs: number): SpansOnAxis {
	const cells = levels.map((level) => cellOf(handbook, level, axis.id));
	const rated = cells.map((cell) =>
		cell?.rating === undefined ? [] : [{ rating: cell.rating, optional: cell.optional }],
	);
	const said = cells.map((cell) => (cell?.text === undefined ? [] : [cell.text]));
	return {
		axis,
		ratings: spansOf(rated, rungs, (a, b) => a.rating === b.rating && a.optional === b.optional),
		texts: spansOf(said, rungs, (a, b) => a === b),
		statements: spansOf(
			cells.map((cell) => cell?.statements ?? []),
			rungs,
			(a, b) => a.origin === b.origin && a.optional === b.optional,
			({ id }) => id,
		),
	};
}

/**
 * From which level to which things are asked: a rung asks what the one below asks, but for what it
 * says anew.
 *
 * @param asked what each level says
 * @param rungs how many of the levels are rungs; the others are jobs beside them
 * @param isSame whether what a rung says is what is asked already
 * @param nameOf what a thing goes by: of one name, the last has the word
 */
function spansOf<What>(
	asked: readonly (readonly What[])[],
	rungs: number,
	isSame: (one: What, other: What) => boolean,
	nameOf: (what: What) => string = () => '',
): Span<What>[] {
	const spans: Span<What>[] = [];
	const open = new Map<string, Span<What>>();
	for (const [at, things] of asked.entries()) {
		for (const what of things) {
			const isRung = at < rungs;
			const last = isRung ? open.get(nameOf(what)) : undefined;
			if (last && isSame(last.what, what)) continue;
			if (last) last.to = at;
			const span = { what, from: at, to: isRung ? rungs : at + 1 };
			if (isRung) open.set(nameOf(what), span);
			spans.push(span);
		}
	}
	return spans;
}
