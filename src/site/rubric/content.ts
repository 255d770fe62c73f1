import type { Rubric } from '../../handbook/ask/rubric.ts';
import type { RubricRow } from '../../handbook/ask/rubric-rows.ts';
import { BOLD, linesOf, longestWord } from './measure.ts';
import { GAP, TITLES } from './paper.ts';
import { unitsOf, withoutExtras, type Unit } from './units.ts';

/** What stands in each cell of a rubric, by row, then level by level. */
export type Cells = ReadonlyMap<RubricRow, readonly (readonly Unit[])[]>;

/** How wide the text of a level is at least, in parts of the size of its type: where texts are long, and where all are short. */
const NARROWEST = { long: 9, short: 6 };
/** A text that takes more lines than this in the narrower of the two is long. */
const FEW_LINES = 6;
/** A word that is longer than this breaks. */
const BREAKS = 16;

const known = new WeakMap<Rubric, { everything: Cells; asked: Cells; least: number; titles: number }>();

/** What stands in the cells of a rubric: everything, or what is asked without what only explains it. */
export const cellsOf = (rubric: Rubric): { everything: Cells; asked: Cells } => read(rubric);

/** How wide the text of a level has to be to be read, with no word broken. */
export const leastWidth = (rubric: Rubric): number => read(rubric).least;

/** How wide the column of the titles of rows is, in whole parts of the size of its type. */
export const titlesWidth = (rubric: Rubric): number => read(rubric).titles;

function read(rubric: Rubric) {
	let found = known.get(rubric);
	if (!found) {
		const { rows, levels } = rubric;
		const everything = new Map(rows.map((row) => [row, row.cells.map(unitsOf)]));
		const hasExtras = [...everything.values()]
			.flat(2)
			.some((unit) => unit.isExtra || (unit.is === 'point' && unit.asides.some(({ isExtra }) => isExtra)));
		const asked = hasExtras
			? new Map([...everything].map(([row, cells]) => [row, cells.map(withoutExtras)]))
			: everything;
		const texts = [...everything.values()].flat(2).flatMap(textsOf);
		const heads = levels.flatMap(({ data }) => [data.reach ?? '']);
		const words = Math.max(
			0,
			...[...texts, ...heads].map(longestWord),
			...levels.map(({ data }) => longestWord(data.title) * BOLD * 1.12),
		);
		const isLong = texts.some((text) => linesOf(text, NARROWEST.short) > FEW_LINES);
		const title = Math.max(0, ...rows.map(({ title }) => longestWord(title))) * BOLD;
		found = {
			everything,
			asked,
			least: Math.max(isLong ? NARROWEST.long : NARROWEST.short, Math.min(words + 0.8, BREAKS)),
			titles: Math.min(TITLES.most, Math.max(TITLES.least, Math.ceil(title + GAP))),
		};
		known.set(rubric, found);
	}
	return found;
}

/** The texts of what stands in a cell. */
const textsOf = (unit: Unit): string[] => {
	if (unit.is === 'rating') return [unit.name];
	return [
		unit.text,
		unit.label ?? '',
		...(unit.is === 'point' ? unit.asides : []).flatMap(({ text, label }) => [text, label ?? '']),
	];
};
